import { newId } from '@gatehouse/shared/ids/ids';
import { createEnvelope } from '@gatehouse/shared/messaging/envelope';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { draft, expectSoundFeed } from './support/feeds.js';
import { runNotification, type RunningNotification } from './support/running-notification.js';

describe('notification: a community that is closed', () => {
  let running: RunningNotification;
  before(async () => (running = await runNotification()));
  after(() => running.stop());

  const close = (communityId: string) => {
    const data = {
      ...{ actorId: newId(), communityIds: [communityId], at: new Date().toISOString() },
      ...{ communityId, revision: 9, state: 'closed', name: 'Lakeview' },
      ...{ timeZone: 'Asia/Kolkata', currency: 'INR', locale: 'en-IN' },
    };
    const subject = `community/${communityId}`;
    const type = 'gatehouse.community.closed.v1';
    const event = createEnvelope({ type, source: 'gatehouse/main', subject, data });
    return running.main.publisher.publishMany([event, event]);
  };

  it('has told nobody anything, and what others have told is as it was', async () => {
    const [accountId, closed, other] = [newId(), newId(), newId()];
    const { notifications } = running.feeds;
    await running.store.add([
      ...[draft(accountId, newId(), closed), draft(accountId, newId(), other)],
      ...[draft(accountId, newId(), closed), draft(newId(), newId(), closed)],
    ]);
    await close(closed);
    await eventually(async () =>
      expect(await notifications.countDocuments({ communityId: closed })).to.equal(0),
    );
    const found = await notifications.find({ accountId }).sort({ seq: 1 }).toArray();
    expect(found.map(({ title }) => title)).to.deep.equal(['—', 'Ravi Kumar is at the gate', '—']);
    expect(found.map(({ data }) => Object.keys(data))).to.deep.equal([[], ['visitId'], []]);
    await expectSoundFeed(running.feeds, accountId, 3);
    const states = running.feeds.connection.collection<{ _id: string; state: string }>(
      'community_states',
    );
    expect((await states.findOne({ _id: closed }))?.state).to.equal('closed');
  });
});
