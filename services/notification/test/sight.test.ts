import { newId } from '@gatehouse/shared/ids/ids';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { MARKINGS } from '../src/features/notifications/notification-marks.js';
import { NotificationStore } from '../src/features/notifications/notifications.store.js';
import { COMMUNITY, draft, expectSoundFeed } from './support/feeds.js';
import { runNotification, type RunningNotification } from './support/running-notification.js';

/** Longer ago than any token of these tests was issued. */
const EARLIER = new Date(Date.now() - 60_000);

describe('what communities told that the account has left', () => {
  let running: RunningNotification;
  let account: string;
  let left: string;
  /** The notifications in order: of the community that was left, and of the other, in turn. */
  let ids: string[];
  let epoch: string;

  before(async () => (running = await runNotification()));
  after(() => running.stop());

  beforeEach(async () => {
    [account, left] = [newId(), newId()];
    const drafts = [left, COMMUNITY, left, COMMUNITY].map((id) => draft(account, newId(), id));
    const entries = await running.store.add(drafts);
    ids = entries.map(({ notification }) => notification._id);
    epoch = entries[0]?.inbox.epoch ?? '';
    await running.feeds.notifications.updateMany(
      { accountId: account },
      { $set: { createdAt: EARLIER } },
    );
  });

  const ask = (path: string, method = 'GET', of = [COMMUNITY]) =>
    running.ask(path, { as: account, of, method });
  const listed = async (path = '/notifications', of = [COMMUNITY]) =>
    ((await ask(path, 'GET', of)).body['items'] as { seq: number }[]).map(({ seq }) => seq);
  const replay = (after: number, communityIds = [COMMUNITY], issuedAt = Date.now() / 1000) =>
    running.calls.call('notification.feed.replay', {
      accountId: account,
      after: { epoch, seq: after },
      memberships: { communityIds, issuedAt: Math.floor(issuedAt) },
    });

  it('is not in the list, read or unread, nor in its pages', async () => {
    expect(await listed()).to.deep.equal([4, 2]);
    expect(await listed('/notifications?unread=true')).to.deep.equal([4, 2]);
    expect(await listed('/notifications?unread=false')).to.deep.equal([]);
    const first = (await ask('/notifications?limit=1')).body;
    const rest = await ask(`/notifications?limit=1&cursor=${String(first['nextCursor'])}`);
    expect((rest.body['items'] as { seq: number }[]).map(({ seq }) => seq)).to.deep.equal([2]);
    expect(rest.body).not.to.have.property('nextCursor');
  });

  for (const path of ['/notifications', '/notifications/unread-count'])
    it(`is not counted by GET ${path}, nor by any push from then on`, async () => {
      expect((await ask(path)).body).to.include({ seq: 4, unread: 2 });
      await eventually(() =>
        expect(running.pushesTo(account).at(-1)?.data).to.deep.include({ seq: 4, unread: 2 }),
      );
      const marked = await ask(`/notifications/${ids[1] ?? ''}/read`, 'POST');
      expect(marked.body).to.include({ unread: 1 });
      await eventually(() =>
        expect(running.pushesTo(account).at(-1)?.data).to.deep.include({ unread: 1 }),
      );
      await expectSoundFeed(running.feeds, account, 4);
    });

  it('cannot be marked: 404, as what never was', async () => {
    for (const mark of ['read', 'unread', 'archive', 'unarchive']) {
      const answer = await ask(`/notifications/${ids[0] ?? ''}/${mark}`, 'POST');
      expect([answer.status, answer.body['code']]).to.deep.equal([404, 'notification_not_found']);
    }
    await running.store.mark(account, ids[2] ?? '', MARKINGS.archive);
    expect(await listed('/notifications?archived=true')).to.deep.equal([]);
  });

  it('is left out of a replay, which asks the client to read the feed again', async () => {
    const broken = await replay(0);
    expect(broken).to.deep.include({ seq: 4, unread: 2, recovered: false, missed: [] });
    const whole = await replay(3);
    expect(whole).to.include({ seq: 4, unread: 2, recovered: true });
    expect(whole.missed.map(({ seq }) => seq)).to.deep.equal([4]);
  });

  it('is there again for who was invited again, as read', async () => {
    await ask('/notifications');
    expect(await listed('/notifications', [COMMUNITY, left])).to.deep.equal([4, 3, 2, 1]);
    expect(await listed('/notifications?unread=true', [left, COMMUNITY])).to.deep.equal([4, 2]);
    expect((await replay(0, [COMMUNITY, left])).missed).to.have.length(4);
  });

  it('is all there is for who belongs nowhere any more', async () => {
    expect(await listed('/notifications', [])).to.deep.equal([]);
    expect((await ask('/notifications/unread-count', 'GET', [])).body).to.include({ unread: 0 });
    expect(await replay(2, [])).to.deep.include({ recovered: false, missed: [], unread: 0 });
  });

  it('is not what was told after the token was issued: that came to a member', async () => {
    const [entry] = await running.store.add([draft(account, newId(), left)]);
    const before = Date.now() / 1000 - 30;
    const reply = await replay(4, [COMMUNITY], before);
    expect(reply).to.include({ seq: 5, unread: 3, recovered: true });
    expect(reply.missed.map(({ id }) => id)).to.deep.equal([entry?.notification._id]);
    const later = await replay(4, [COMMUNITY], Date.now() / 1000 + 30);
    expect(later).to.deep.include({ seq: 5, unread: 2, recovered: false, missed: [] });
  });

  it('is counted as read however much it is, and however many ask at once', async () => {
    const many = Array.from({ length: 450 }, () => draft(account, newId(), left));
    await running.store.add(many);
    await running.feeds.notifications.updateMany(
      { accountId: account },
      { $set: { createdAt: EARLIER } },
    );
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => ask('/notifications/unread-count')),
    );
    for (const { body } of answers) expect(body).to.include({ seq: 454, unread: 2 });
    await expectSoundFeed(running.feeds, account, 454);
  });

  it('is counted once, also while all was read at once and is not written yet', async () => {
    const sweepless = new NotificationStore(running.feeds, { readSlice: 1 });
    await sweepless.stop();
    await sweepless.readAll(account);
    await sweepless.mark(account, ids[0] ?? '', MARKINGS.unread);
    await sweepless.mark(account, ids[1] ?? '', MARKINGS.unread);
    const { unread, changed } = await sweepless
      .readOutOfSight(account, { communityId: left })
      .then((result) => ({ unread: result.inbox.unread, changed: result.changed }));
    expect({ unread, changed }).to.deep.equal({ unread: 1, changed: true });
    expect((await sweepless.readOutOfSight(account, { communityId: left })).changed).to.equal(
      false,
    );
    expect(await listed('/notifications?unread=true', [COMMUNITY, left])).to.deep.equal([2]);
    expect((await ask('/notifications/unread-count')).body).to.include({ unread: 1 });
  });

  it('is shown to an edge that does not say to whom it is, as before', async () => {
    const request = { accountId: account, after: { epoch, seq: 0 } };
    const reply = await running.calls.call('notification.feed.replay', request);
    expect(reply.missed).to.have.length(4);
  });
});
