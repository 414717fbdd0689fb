import { createEnvelope } from '@gatehouse/shared/messaging/envelope';
import { newId } from '@gatehouse/shared/ids/ids';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { call, startMain, type MainFixture } from './main-fixture.js';
import { tokenFor } from './world.js';

interface Letter {
  id: string;
  queue: string;
}

describe('the dead letters of main', () => {
  let main: MainFixture;
  before(async () => (main = await startMain()));
  after(() => main.stop());

  /** An event that breaks its contract: no publisher of ours lets it out. */
  async function poison(): Promise<void> {
    const channel = await main.brokers.probe.createConfirmChannel();
    const type = 'gatehouse.user.verified.v1';
    const envelope = createEnvelope({ type, source: 'test', subject: newId(), data: { at: 7 } });
    channel.publish(main.brokers.names.events, type, Buffer.from(JSON.stringify(envelope)));
    await channel.waitForConfirms();
    await channel.close();
  }

  it('are shown to an operator with the queue in which each died', async () => {
    await poison();
    const everywhere = { roles: ['operator'], permissions: ['dead-letters:manage'] };
    const token = await main.issuer.tokenFor({ everywhere });
    const letter = await eventually(async () => {
      const [found] = (await call(main, 'GET', '/dead-letters', { token })).body[
        'items'
      ] as Letter[];
      if (found === undefined) throw new Error('Not dead yet');
      return found;
    });
    expect(letter.queue).to.equal(main.brokers.names.queue('main', 'audit'));
    const story = await call(main, 'GET', `/dead-letters/${letter.id}`, { token });
    expect(story.body['error']).to.match(/breaks its contract/);
    const gone = await call(main, 'DELETE', `/dead-letters/${letter.id}`, { token });
    expect(gone.status).to.equal(204);
    const left = await call(main, 'GET', '/dead-letters', { token });
    expect(left.body).to.deep.equal({ total: 0, items: [] });
  });

  it('are hidden from everybody in a community: 403', async () => {
    const { here } = main.world;
    for (const person of [here.manager, here.guard, here.asha]) {
      const token = await tokenFor(main.issuer, here, person);
      const answers = [
        await call(main, 'GET', '/dead-letters', { token }),
        await call(main, 'POST', `/dead-letters/${newId()}/replay`, { token }),
        await call(main, 'DELETE', `/dead-letters/${newId()}`, { token }),
      ];
      expect(answers.map(({ status }) => status)).to.deep.equal([403, 403, 403]);
    }
    expect((await call(main, 'GET', '/dead-letters')).status).to.equal(401);
  });
});
