import { newId } from '@gatehouse/shared/ids/ids';
import { createEnvelope } from '@gatehouse/shared/messaging/envelope';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { draft, expectSoundFeed } from './support/feeds.js';
import { runNotification, type RunningNotification } from './support/running-notification.js';

describe('notification: somebody whom a community has forgotten', () => {
  let running: RunningNotification;
  before(async () => (running = await runNotification()));
  after(() => running.stop());

  const forget = (accountId: string, communityId: string) => {
    const at = new Date().toISOString();
    const data = {
      ...{ actorId: accountId, accountId, communityIds: [communityId], communityId, at },
      ...{ forgottenAt: at, personId: newId(), dataRequestId: newId() },
    };
    const [type, subject] = ['gatehouse.person.forgotten.v1', `person/${data.personId}`];
    const event = createEnvelope({ type, source: 'gatehouse/main', subject, data });
    return running.main.publisher.publishMany([event, event]);
  };

  it('was told nothing by it; by others they were, and others by it', async () => {
    const [accountId, neighbour, here, elsewhere] = [newId(), newId(), newId(), newId()];
    const { notifications } = running.feeds;
    await running.store.add([
      ...[draft(accountId, newId(), here), draft(accountId, newId(), elsewhere)],
      ...[draft(accountId, newId(), here), draft(neighbour, newId(), here)],
    ]);
    await forget(accountId, here);
    await eventually(async () =>
      expect(await notifications.countDocuments({ accountId, communityId: here })).to.equal(0),
    );
    const found = await notifications.find({ accountId }).sort({ seq: 1 }).toArray();
    expect(found.map(({ title }) => title)).to.deep.equal(['—', 'Ravi Kumar is at the gate', '—']);
    expect(found.map(({ data }) => Object.keys(data))).to.deep.equal([[], ['visitId'], []]);
    await expectSoundFeed(running.feeds, accountId, 3);
    const others = await notifications.find({ accountId: neighbour }).toArray();
    expect(others.map(({ title }) => title)).to.deep.equal(['Ravi Kumar is at the gate']);
  });
});
