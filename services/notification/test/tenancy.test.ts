import { join } from 'node:path';
import { newId } from '@gatehouse/shared/ids/ids';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { tryForeignIds, type Caller } from '@gatehouse/shared/testing/foreign-ids';
import { specOf } from '@gatehouse/shared/testing/read-once';
import { expect } from 'chai';
import { visitRequested } from './support/events.js';
import { expectSoundFeed } from './support/feeds.js';
import { runNotification, type RunningNotification } from './support/running-notification.js';

/** Stands in all texts of the other community. */
const TAG = 'Qzbirch';

const untriable = { deadLetterId: 'dead letters are of all communities; operators alone see them' };

describe('notification: an id of somebody of another community', function () {
  this.timeout(60_000);
  const [here, elsewhere] = [newId(), newId()];
  let running: RunningNotification;
  before(async () => {
    running = await runNotification();
  });
  after(() => running.stop());

  /** @returns the id of what somebody of this community has just been told */
  const tell = async (accountId: string, communityId: string, visitorName: string) => {
    const event = visitRequested([accountId], { communityId, visitorName });
    await running.main.publisher.publishEvent(event);
    await eventually(() => expectSoundFeed(running.feeds, accountId, 1));
    const told = await running.feeds.notifications.findOne({ accountId, communityId });
    return String(told?._id);
  };

  const caller = (who: string, communities: string[]): Caller => ({
    who,
    come: async () => {
      const accountId = newId();
      const notificationId = await tell(accountId, here, 'Ravi Kumar');
      const tenants = communities.map((id) => ({ id, roles: ['admin'], permissions: [] }));
      const token = await running.issuer.tokenFor({ accountId, tenants });
      return { headers: { authorization: `Bearer ${token}` }, own: { notificationId } };
    },
  });

  it('leads nowhere in any operation, whoever asks', async () => {
    const { notifications, inboxes } = running.feeds;
    const accountId = newId();
    const notificationId = await tell(accountId, elsewhere, `${TAG} Rao`);
    const feed = async () => [
      await inboxes.findOne({ _id: accountId }),
      await notifications.find({ accountId }).toArray(),
    ];
    // What is pending is cleared a moment after it was made.
    await eventually(async () =>
      expect((await inboxes.findOne({ _id: accountId }))?.pending).to.deep.equal([]),
    );
    const before = await feed();
    const report = await tryForeignIds({
      spec: await specOf(join(running.config.OPENAPI_DIR, 'notification.yaml')),
      origin: running.origin,
      callers: [caller('one of here', [here]), caller('one of both', [here, elsewhere])],
      foreign: { notificationId },
      tag: TAG,
      untriable,
    });
    expect(report.faults.join('\n')).to.equal('');
    expect(report.untried.join('\n')).to.equal('');
    expect(report.left, 'what is left out is still there').to.deep.equal(Object.keys(untriable));
    expect(await feed()).to.deep.equal(before);
    expect(report.sent).to.be.greaterThan(30);
  });
});
