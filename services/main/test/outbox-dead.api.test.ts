import { createEnvelope } from '@gatehouse/shared/messaging/envelope';
import { newId } from '@gatehouse/shared/ids/ids';
import { demandingMore } from '@gatehouse/shared/testing/altered-contracts';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { QueryTypes } from 'sequelize';
import { call, startMain, type MainFixture } from './main-fixture.js';
import { tokenFor } from './world.js';

const countOf = async (main: MainFixture, table: string): Promise<number> => {
  const [row] = await main.sequelize.query<{ rows: number }>(
    `SELECT COUNT(*) AS \`rows\` FROM ${table}`,
    { type: QueryTypes.SELECT },
  );
  return row?.rows ?? -1;
};

describe('a change of main whose event breaks its contract', () => {
  it('is answered 500 and leaves nothing behind', async () => {
    const contracts = await demandingMore('visits', 'VisitRequested');
    const main = await startMain({ OPENAPI_DIR: contracts.folder });
    try {
      const { here } = main.world;
      const token = await tokenFor(main.issuer, here, here.guard);
      const body = { unitId: here.unitId, kind: 'guest', visitor: { name: 'Ravi' } };
      const headers = { 'idempotency-key': newId() };
      const answer = await call(main, 'POST', '/visits', { token, body, headers });
      expect(answer.status).to.equal(500);
      expect(JSON.stringify(answer.body)).not.to.include('contract');
      for (const table of ['visits', 'outbox', 'outbox_dead', 'idempotent_responses'])
        expect(await countOf(main, table), table).to.equal(0);
    } finally {
      await main.stop();
      await contracts.remove();
    }
  });
});

describe('an event of main that cannot be published', () => {
  let main: MainFixture;
  before(async () => (main = await startMain()));
  after(() => main.stop());

  interface Letter {
    id: string;
    queue: string;
    type: string;
    messageId: string;
    error: string;
  }

  const type = 'gatehouse.visit.requested.v1';

  /** As a release before this one might have recorded it, which checked nothing. */
  async function record(): Promise<string> {
    const event = createEnvelope({ type, source: 'gatehouse/main', subject: 'x', data: { at: 7 } });
    await main.sequelize.query(
      'INSERT INTO outbox (partition_no, aggregate_key, envelope) VALUES (3, :subject, :text)',
      { replacements: { subject: 'visit/x', text: JSON.stringify(event) } },
    );
    return event.id;
  }

  it('is shown, replayed and discarded among the dead letters', async () => {
    const everywhere = { roles: ['operator'], permissions: ['dead-letters:manage'] };
    const token = await main.issuer.tokenFor({ everywhere });
    const eventId = await record();
    const other = async (than?: string): Promise<Letter> =>
      eventually(async () => {
        const { body } = await call(main, 'GET', '/dead-letters', { token });
        const letter = (body['items'] as Letter[]).find(({ id }) => id !== than);
        if (letter === undefined) throw new Error('not dead yet');
        return letter;
      });
    const letter = await other();
    expect(letter).to.deep.include({ type, queue: 'outbox', messageId: eventId, attempts: 1 });
    expect(letter.error).to.match(/visit\.requested\.v1 breaks its contract/);

    const story = await call(main, 'GET', `/dead-letters/${letter.id}`, { token });
    expect(story.body['history']).to.have.lengthOf(2);
    expect(story.body['content']).to.deep.include({ id: eventId, type });

    const replayed = await call(main, 'POST', `/dead-letters/${letter.id}/replay`, { token });
    expect(replayed.status).to.equal(202);
    // It is as broken as before, and dies once more under another id.
    const again = await other(letter.id);
    expect(again.messageId).to.equal(eventId);
    const gone = await call(main, 'DELETE', `/dead-letters/${again.id}`, { token });
    expect(gone.status).to.equal(204);
    const left = await call(main, 'GET', '/dead-letters', { token });
    expect(left.body).to.deep.equal({ total: 0, items: [] });
    const nobody = await call(main, 'GET', `/dead-letters/${again.id}`, { token });
    expect(nobody.status).to.equal(404);
    expect(await countOf(main, 'outbox')).to.equal(0);
  });
});
