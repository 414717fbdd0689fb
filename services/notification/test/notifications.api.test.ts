import { newId } from '@gatehouse/shared/ids/ids';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { draft, expectSoundFeed } from './support/feeds.js';
import { runNotification, type RunningNotification } from './support/running-notification.js';

const seqsOf = (body: Record<string, unknown>) =>
  (body['items'] as { seq: number }[]).map(({ seq }) => seq);

describe('the notification API', () => {
  let running: RunningNotification;
  before(async () => (running = await runNotification()));
  after(() => running.stop());

  /** An account with `count` unread notifications, and their ids. */
  async function accountWith(count: number): Promise<{ account: string; ids: string[] }> {
    const account = newId();
    const entries = await running.store.add(Array.from({ length: count }, () => draft(account)));
    return { account, ids: entries.map(({ notification }) => notification._id) };
  }

  const operations = [
    { method: 'GET', path: '/notifications' },
    { method: 'GET', path: '/notifications/unread-count' },
    { method: 'POST', path: `/notifications/${newId()}/read` },
    { method: 'POST', path: '/notifications/read-all' },
  ];
  for (const { method, path } of operations) {
    it(`refuses ${method} ${path.replace(/[0-9a-f-]{36}/, '…')} without a token`, async () => {
      const { status, body } = await running.ask(path, { method });
      expect([status, body['code']]).to.deep.equal([401, 'token_missing']);
    });

    it(`refuses ${method} ${path.replace(/[0-9a-f-]{36}/, '…')} with a revoked one`, async () => {
      const token = await running.issuer.tokenFor();
      await running.issuer.revoke(token);
      expect((await running.ask(path, { method, token })).status).to.equal(401);
    });

    it(`refuses ${method} ${path.replace(/[0-9a-f-]{36}/, '…')} with an unknown query`, async () => {
      const { status } = await running.ask(`${path}?surprise=1`, { method, as: newId() });
      expect(status).to.equal(400);
    });
  }

  describe('GET /notifications', () => {
    it('gives the feed newest first, page by page', async () => {
      const { account } = await accountWith(5);
      const first = await running.ask('/notifications?limit=2', { as: account });
      expect(first.status).to.equal(200);
      expect(first.body).to.include({ seq: 5, unread: 5 });
      expect(seqsOf(first.body)).to.deep.equal([5, 4]);
      const next = (from: Record<string, unknown>) =>
        running.ask(`/notifications?limit=2&cursor=${String(from['nextCursor'])}`, { as: account });
      const second = await next(first.body);
      const third = await next(second.body);
      expect(seqsOf(second.body)).to.deep.equal([3, 2]);
      expect(seqsOf(third.body)).to.deep.equal([1]);
      expect(third.body).to.not.have.property('nextCursor');
    });

    it('filters by what is unread', async () => {
      const { account, ids } = await accountWith(3);
      await running.ask(`/notifications/${ids[1] ?? ''}/read`, { as: account, method: 'POST' });
      const unread = await running.ask('/notifications?unread=true', { as: account });
      const read = await running.ask('/notifications?unread=false', { as: account });
      expect(seqsOf(unread.body)).to.deep.equal([3, 1]);
      expect(seqsOf(read.body)).to.deep.equal([2]);
    });

    it('gives an empty feed to whom nothing was told, and nobody else is in it', async () => {
      await accountWith(2);
      const { status, body } = await running.ask('/notifications', { as: newId() });
      expect(status).to.equal(200);
      expect(body).to.deep.include({ seq: 0, unread: 0, items: [] });
    });

    for (const cursor of ['nonsense', 'WyJhIl0', 'WzEsMl0', '%7B%7D'])
      it(`refuses the cursor ${cursor}`, async () => {
        const { status, body } = await running.ask(`/notifications?cursor=${cursor}`, {
          as: newId(),
        });
        expect([status, body['code']]).to.deep.equal([400, 'cursor_invalid']);
      });

    for (const query of ['limit=0', 'limit=101', 'limit=x', 'unread=maybe', 'cursor='])
      it(`refuses ${query}`, async () => {
        expect((await running.ask(`/notifications?${query}`, { as: newId() })).status).to.equal(
          400,
        );
      });
  });

  describe('GET /notifications/unread-count', () => {
    it('is exact', async () => {
      const { account, ids } = await accountWith(120);
      await running.ask(`/notifications/${ids[0] ?? ''}/read`, { as: account, method: 'POST' });
      const { status, body } = await running.ask('/notifications/unread-count', { as: account });
      expect(status).to.equal(200);
      expect(body).to.include({ seq: 120, unread: 119 });
    });
  });

  describe('POST /notifications/{notificationId}/read', () => {
    it('counts down once, and tells the other tabs once', async () => {
      const { account, ids } = await accountWith(2);
      const read = () =>
        running.ask(`/notifications/${ids[0] ?? ''}/read`, { as: account, method: 'POST' });
      const answers = [await read(), await read()];
      for (const { status, body } of answers) {
        expect(status).to.equal(200);
        expect(body).to.include({ seq: 2, unread: 1 });
      }
      await running.ask('/notifications/read-all', { as: account, method: 'POST' });
      const pushes = await eventually(() => {
        const heard = running.pushesTo(account);
        // The second push is the read-all's, sent after both readings: no third can follow.
        expect(heard.at(-1)?.data).to.deep.include({ unread: 0, read: { throughSeq: 2 } });
        return heard;
      });
      expect(pushes).to.have.length(2);
      expect(pushes[0]?.data).to.deep.include({ seq: 2, unread: 1, read: { ids: [ids[0]] } });
      await expectSoundFeed(running.feeds, account, 2);
    });

    it("does not find somebody else's notification, and does not read it", async () => {
      const { account, ids } = await accountWith(1);
      const { status, body } = await running.ask(`/notifications/${ids[0] ?? ''}/read`, {
        as: newId(),
        method: 'POST',
      });
      expect([status, body['code']]).to.deep.equal([404, 'notification_not_found']);
      expect((await running.store.inbox(account)).unread).to.equal(1);
    });

    it('does not find what does not exist', async () => {
      const { status } = await running.ask(`/notifications/${newId()}/read`, {
        as: newId(),
        method: 'POST',
      });
      expect(status).to.equal(404);
    });

    it('refuses what is no id', async () => {
      const { status } = await running.ask('/notifications/42/read', {
        as: newId(),
        method: 'POST',
      });
      expect(status).to.equal(400);
    });
  });

  describe('POST /notifications/{notificationId}/unread, /archive and /unarchive', () => {
    it('count exactly, move between the lists, and tell the other tabs all that changed', async () => {
      const { account, ids } = await accountWith(2);
      const [id = ''] = ids;
      const post = async (mark: string) =>
        (await running.ask(`/notifications/${id}/${mark}`, { as: account, method: 'POST' })).body;
      const listed = async (query: string) => {
        const { body } = await running.ask(`/notifications?${query}`, { as: account });
        return (body['items'] as { id: string; archivedAt?: string }[]).filter(
          (item) => item.id === id,
        );
      };
      expect(await post('archive')).to.include({ unread: 1 });
      expect(await post('archive')).to.include({ unread: 1 });
      expect(await listed('')).to.deep.equal([]);
      const [archived] = await listed('archived=true');
      expect(archived).to.include.keys('archivedAt', 'readAt');
      expect(await post('unarchive')).to.include({ unread: 1 });
      expect(await listed('archived=true')).to.deep.equal([]);
      expect((await listed('unread=false'))[0]).to.not.have.property('archivedAt');
      expect(await post('archive')).to.include({ unread: 1 });
      expect(await post('unread')).to.include({ unread: 2 });
      expect((await listed('unread=true'))[0]).to.not.have.property('readAt');
      const mine = { ids: [id] };
      const pushes = await eventually(() => {
        const heard = running.pushesTo(account);
        expect(heard.at(-1)?.data).to.deep.include({ unread: 2, markedUnread: mine });
        return heard;
      });
      const revisions = pushes.map(({ data }) => data.revision ?? 0);
      expect(revisions, 'which of two counts at one place is newer').to.deep.equal(
        [...new Set(revisions)].sort((a, b) => a - b),
      );
      expect((await post('read'))['revision']).to.be.greaterThan(revisions.at(-1) ?? Infinity);
      const changes = pushes.map(({ data }) => {
        const { accountId, epoch, seq, unread, revision, ...change } = data;
        expect([accountId, typeof epoch, seq, typeof unread, typeof revision]).to.deep.equal([
          account,
          'string',
          2,
          'number',
          'number',
        ]);
        return change;
      });
      expect(changes).to.deep.equal([
        { read: mine, archived: mine },
        { unarchived: mine },
        { archived: mine },
        { markedUnread: mine, unarchived: mine },
      ]);
      await expectSoundFeed(running.feeds, account, 2);
    });

    for (const mark of ['unread', 'archive', 'unarchive'])
      it(`do not find what is in another feed, or nowhere: ${mark}`, async () => {
        const { account, ids } = await accountWith(1);
        for (const id of [ids[0] ?? '', newId()]) {
          const path = `/notifications/${id}/${mark}`;
          const { status } = await running.ask(path, { as: newId(), method: 'POST' });
          expect(status).to.equal(404);
        }
        expect((await running.store.inbox(account)).unread).to.equal(1);
      });

    it('are no filter: archived=maybe is refused', async () => {
      const { status } = await running.ask('/notifications?archived=maybe', { as: newId() });
      expect(status).to.equal(400);
    });
  });

  describe('POST /notifications/read-all', () => {
    it('leaves nothing unread, and what comes later is', async () => {
      const { account } = await accountWith(3);
      const all = () => running.ask('/notifications/read-all', { as: account, method: 'POST' });
      expect((await all()).body).to.include({ seq: 3, unread: 0 });
      expect((await all()).body).to.include({ seq: 3, unread: 0 });
      await running.store.add([draft(account)]);
      const { body } = await running.ask('/notifications/unread-count', { as: account });
      expect(body).to.include({ seq: 4, unread: 1 });
      await expectSoundFeed(running.feeds, account, 4);
    });
  });
});
