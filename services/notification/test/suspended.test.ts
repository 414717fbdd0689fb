import { newId } from '@gatehouse/shared/ids/ids';
import { createEnvelope } from '@gatehouse/shared/messaging/envelope';
import { actingInTenant, type AlteredContracts } from '@gatehouse/shared/testing/altered-contracts';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { runNotification, type RunningNotification } from './support/running-notification.js';

type Step = 'activated' | 'suspended' | 'resumed' | 'closing' | 'reopened';

const STATE: Record<Step, string> = {
  activated: 'active',
  suspended: 'suspended',
  resumed: 'active',
  closing: 'closing',
  reopened: 'active',
};

/** What main tells of a community. */
function told(step: Step, communityId: string, revision: number) {
  const data = {
    ...{ actorId: newId(), communityIds: [communityId], at: new Date().toISOString() },
    ...{ communityId, revision, state: STATE[step], name: 'Lakeview' },
    ...{ timeZone: 'Asia/Kolkata', currency: 'INR', locale: 'en-IN' },
  };
  const type = `gatehouse.community.${step}.v1`;
  return createEnvelope({
    type,
    source: 'gatehouse/main',
    subject: `community/${communityId}`,
    data,
  });
}

/** No operation of today chooses a community, so one is made to. */
describe('notification: a community that is suspended', () => {
  let contracts: AlteredContracts;
  let running: RunningNotification;

  before(async () => {
    contracts = await actingInTenant('notification/notifications.yaml', 'readAllNotifications');
    running = await runNotification({ openapiDir: contracts.folder });
  });
  after(async () => {
    await running.stop();
    await contracts.remove();
  });

  const tell = (...events: ReturnType<typeof told>[]) => running.main.publisher.publishMany(events);
  const statusOf = async (communityId: string, path: string, method = 'POST') => {
    const { status, body } = await running.ask(path, { as: newId(), of: [communityId], method });
    return [status, body['code']];
  };
  const readAll = (communityId: string) => statusOf(communityId, '/notifications/read-all');
  const keptOf = (communityId: string) =>
    running.feeds.connection
      .collection<{ _id: string; revision: number }>('community_states')
      .findOne({ _id: communityId });
  const untilKept = (communityId: string, revision: number) =>
    eventually(async () => expect((await keptOf(communityId))?.revision).to.equal(revision));
  /** What comes last is of another community, and is kept behind what came before. */
  const untilAllBeforeAreHandled = async () => {
    const sentinel = newId();
    await tell(told('suspended', sentinel, 1));
    await untilKept(sentinel, 1);
  };

  for (const [stops, goesOn] of [
    ['suspended', 'resumed'],
    ['closing', 'reopened'],
  ] as const)
    it(`is changed by nothing that acts in it once it is ${stops}, until it is ${goesOn}`, async () => {
      const id = newId();
      expect(await readAll(id)).to.deep.equal([200, undefined]);
      await tell(told(stops, id, 3));
      await eventually(async () =>
        expect(await readAll(id)).to.deep.equal([403, 'community_suspended']),
      );
      expect(await readAll(newId())).to.deep.equal([200, undefined]);
      await tell(told(goesOn, id, 4));
      await eventually(async () => expect(await readAll(id)).to.deep.equal([200, undefined]));
    });

  it('is read as ever, and what concerns one’s own feed alone goes on', async () => {
    const id = newId();
    await tell(told('suspended', id, 3));
    await untilKept(id, 3);
    expect(await statusOf(id, '/notifications', 'GET')).to.deep.equal([200, undefined]);
    const nothing = await statusOf(id, `/notifications/${newId()}/read`);
    expect(nothing).to.deep.equal([404, 'notification_not_found']);
  });

  it('is what it was told last, in whatever order, and however often, it is told', async () => {
    const id = newId();
    const resumed = told('resumed', id, 4);
    await tell(resumed);
    await untilKept(id, 4);
    await tell(told('activated', id, 2), resumed, told('suspended', id, 3));
    await untilAllBeforeAreHandled();
    await untilKept(id, 4);
    expect(await readAll(id)).to.deep.equal([200, undefined]);
    await tell(told('closing', id, 7), told('resumed', id, 6));
    await untilAllBeforeAreHandled();
    await untilKept(id, 7);
    expect(await readAll(id)).to.deep.equal([403, 'community_suspended']);
  });
});
