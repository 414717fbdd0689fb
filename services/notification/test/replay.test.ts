import { newId } from '@gatehouse/shared/ids/ids';
import { expect } from 'chai';
import { createNotificationsService } from '../src/features/notifications/notifications.service.js';
import { NotificationStore } from '../src/features/notifications/notifications.store.js';
import { draft, expectSoundFeed } from './support/feeds.js';
import { runNotification, type RunningNotification } from './support/running-notification.js';

describe('replaying a feed', () => {
  let running: RunningNotification;
  before(async () => (running = await runNotification()));
  after(() => running.stop());

  const replay = (accountId: string, after?: { epoch: string; seq: number }) =>
    running.calls.call('notification.feed.replay', {
      accountId,
      ...(after === undefined ? {} : { after }),
    });

  async function accountWith(count: number): Promise<{ accountId: string; epoch: string }> {
    const accountId = newId();
    await running.store.add(Array.from({ length: count }, () => draft(accountId)));
    const { epoch } = await running.store.inbox(accountId);
    return { accountId, epoch };
  }

  it('gives what was missed in order, without a gap, up to the place that it names', async () => {
    const { accountId, epoch } = await accountWith(6);
    const reply = await replay(accountId, { epoch, seq: 2 });
    expect(reply).to.include({ epoch, seq: 6, unread: 6, recovered: true });
    expect(reply.missed.map(({ seq }) => seq)).to.deep.equal([3, 4, 5, 6]);
  });

  it('gives nothing to who has missed nothing', async () => {
    const { accountId, epoch } = await accountWith(2);
    const reply = await replay(accountId, { epoch, seq: 2 });
    expect(reply).to.deep.equal({
      ...{ epoch, seq: 2, unread: 2, revision: 1 },
      ...{ recovered: true, missed: [] },
    });
  });

  it('reads no entries for somebody who has gone meanwhile', async () => {
    const { accountId, epoch } = await accountWith(6);
    const gone = new AbortController();
    let reads = 0;
    const store = Object.assign(Object.create(running.store) as NotificationStore, {
      inbox: (id: string) => running.store.inbox(id).finally(() => gone.abort()),
      following: (...asked: Parameters<NotificationStore['following']>) => {
        reads += 1;
        return running.store.following(...asked);
      },
    });
    const pushes = { created: () => undefined, changed: () => undefined };
    const service = createNotificationsService({ store, pushes });
    const request = { accountId, after: { epoch, seq: 2 } };
    const failure = await service.replay(request, gone.signal).catch((error: unknown) => error);
    expect(failure).to.equal(gone.signal.reason);
    expect(reads).to.equal(0);
    expect((await service.replay(request)).missed, 'who still waits').to.have.length(4);
    expect(reads).to.equal(1);
  });

  for (const [count, recovered] of [
    [300, true],
    [301, false],
  ] as const)
    it(`${recovered ? 'bridges' : 'does not bridge'} a gap of ${count}`, async () => {
      const { accountId, epoch } = await accountWith(count);
      const reply = await replay(accountId, { epoch, seq: 0 });
      expect(reply).to.include({ seq: count, recovered });
      expect(reply.missed).to.have.length(recovered ? count : 0);
    });

  it('does not recover from the place of another epoch', async () => {
    const { accountId } = await accountWith(2);
    const reply = await replay(accountId, { epoch: 'another', seq: 1 });
    expect(reply).to.deep.include({ seq: 2, recovered: false, missed: [] });
  });

  it('does not recover from a place that the feed has not reached', async () => {
    const { accountId, epoch } = await accountWith(2);
    const reply = await replay(accountId, { epoch, seq: 3 });
    expect(reply).to.deep.include({ seq: 2, recovered: false, missed: [] });
  });

  it('tells only the state to who names no place', async () => {
    const { accountId, epoch } = await accountWith(2);
    const reply = await replay(accountId);
    expect(reply).to.deep.equal({
      ...{ epoch, seq: 2, unread: 2, revision: 1 },
      ...{ recovered: false, missed: [] },
    });
  });

  it('says so when the feed has lost what was missed', async () => {
    const { accountId, epoch } = await accountWith(3);
    // As long as it is pending it would be made again.
    await expectSoundFeed(running.feeds, accountId, 3);
    await running.feeds.notifications.deleteOne({ accountId, seq: 2 });
    const reply = await replay(accountId, { epoch, seq: 0 });
    expect(reply).to.deep.include({ seq: 3, recovered: false, missed: [] });
  });

  it('includes what a writer that died had committed but not made', async () => {
    const { accountId, epoch } = await accountWith(1);
    const dying = new NotificationStore(running.feeds, {
      onStep: (step) => {
        if (step === 'committed') throw new Error('died');
      },
    });
    await dying.add([draft(accountId)]).catch(() => undefined);
    const reply = await replay(accountId, { epoch, seq: 1 });
    expect(reply).to.include({ seq: 2, unread: 2, recovered: true });
    expect(reply.missed.map(({ seq }) => seq)).to.deep.equal([2]);
    await expectSoundFeed(running.feeds, accountId, 2);
  });
});
