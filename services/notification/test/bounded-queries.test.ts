import { newId } from '@gatehouse/shared/ids/ids';
import { testServers } from '@gatehouse/shared/testing/test-servers';
import { expect } from 'chai';
import { MARKINGS } from '../src/features/notifications/notification-marks.js';
import { NotificationStore } from '../src/features/notifications/notifications.store.js';
import { boundingIndexes, type ListedIndex, type SentFind } from './support/bounding-index.js';
import { draft, openTestFeeds, type TestFeeds } from './support/feeds.js';
import { watchFeeds, type WatchedFeeds } from './support/watched-commands.js';

/** Who answered is one of the few who were asked. */
function whoeverAnswered(filter: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(filter).filter(([field]) => field !== 'accountId'));
}

describe('what a feed is asked', () => {
  let feeds: TestFeeds;
  let watched: WatchedFeeds;
  let store: NotificationStore;
  const indexes: Record<string, ListedIndex[]> = {};

  before(async () => {
    const server = testServers('mongo').mongo;
    feeds = await openTestFeeds(server, 'bounded');
    watched = await watchFeeds(server, feeds);
    store = new NotificationStore(watched, { readSlice: 2 });
    // There are no indexes to list before there is a document.
    await store.add([draft(newId())]);
    for (const name of ['inboxes', 'notifications'] as const)
      indexes[name] = (await feeds[name].indexes()) as ListedIndex[];
  });
  after(async () => {
    await store.stop();
    await watched.close();
    await feeds.drop();
  });

  /** The queries that `work` sends, each with the indexes that bound it. */
  async function asked(work: () => Promise<unknown>) {
    watched.commands.splice(0);
    await work();
    return watched.commands
      .filter(({ what }) => what.startsWith('find '))
      .map(({ what, command }) => {
        const { filter, sort, hint } = command as SentFind;
        const bound = boundingIndexes({ filter, sort, hint }, indexes[what.slice(5)] ?? []);
        return { shown: JSON.stringify({ what, filter, sort, hint }), bound };
      });
  }

  async function expectBounded(work: () => Promise<unknown>, least = 1): Promise<void> {
    const queries = await asked(work);
    expect(queries.length).to.be.greaterThan(least - 1);
    for (const { shown, bound } of queries) expect(bound, shown).not.to.deep.equal([]);
  }

  /** More than lies near a page of two, with one that is read and one that is archived. */
  async function told(): Promise<{ account: string; ids: string[] }> {
    const account = newId();
    const entries = await store.add(Array.from({ length: 30 }, () => draft(account)));
    const ids = entries.map(({ notification }) => notification._id);
    await store.mark(account, ids[0] ?? '', MARKINGS.read);
    await store.mark(account, ids[1] ?? '', MARKINGS.archive);
    return { account, ids };
  }

  /** As after a read-all that is not written yet, one of which was marked as unread since. */
  async function readAllUnwritten(account: string, except?: number[]): Promise<void> {
    const pending = [
      {
        type: 'read-through' as const,
        seq: 24,
        rev: 3,
        readAt: new Date(),
        ...(except && { except }),
      },
    ];
    await feeds.inboxes.updateOne({ _id: account }, { $set: { pending } });
  }

  for (const state of ['as it is', 'while a read-all is written', 'with exceptions to it'])
    for (const unread of [undefined, true, false])
      for (const archived of [false, true])
        for (const before of [undefined, 26, 4])
          it(`is a piece of one index: ${state}, ${JSON.stringify({ unread, archived, before })}`, async () => {
            const { account } = await told();
            const idle = new NotificationStore(watched);
            await idle.stop();
            if (state !== 'as it is')
              await readAllUnwritten(
                account,
                state === 'with exceptions to it' ? [3, 22] : undefined,
              );
            // What is archived is read, and so is all that a read-all covers.
            const least = unread === true && (archived || state.startsWith('while')) ? 0 : 1;
            const query = { unread, archived, before, limit: 2 };
            await expectBounded(() => idle.page(account, query), 1 + least);
          });

  it('is answered by the places themselves where they are near', async () => {
    const { account } = await told();
    watched.commands.splice(0);
    await store.page(account, { limit: 2 });
    const finds = watched.commands.filter(({ what }) => what === 'find notifications');
    expect(finds.map(({ command }) => command['hint'])).to.deep.equal([{ accountId: 1, seq: 1 }]);
  });

  it('is so for its counts, what follows a place, and each mark', async () => {
    const { account, ids } = await told();
    await expectBounded(() => store.inbox(account));
    await expectBounded(async () => store.following(await store.inbox(account), 1, 3), 2);
    for (const marking of Object.values(MARKINGS))
      await expectBounded(() => store.mark(account, ids[3] ?? '', marking), 2);
    await expectBounded(() => store.readOutOfSight(account, {}));
  });

  it('is so for what an answer changes: all who were asked about one visit', async () => {
    const says = { title: '', body: '', data: {} };
    const settled = {
      kind: 'visit-requested',
      visitId: newId(),
      answererId: newId(),
      says,
    } as const;
    watched.commands.splice(0);
    await store.settle([settled]);
    await store.markAsked(settled.answererId, settled, MARKINGS.read);
    const filters = watched.commands.flatMap(({ command: { find, update, updates, filter } }) => {
      if (find === 'notifications') return [filter as object];
      return update === 'notifications' ? (updates as { q: object }[]).map(({ q }) => q) : [];
    });
    expect(filters).to.have.length(2);
    for (const filter of filters) {
      const asked = { filter: whoeverAnswered(filter) };
      const bound = boundingIndexes(asked, indexes['notifications'] ?? []);
      expect(bound, JSON.stringify(filter)).to.deep.equal(['data.visitId_1']);
    }
  });

  it('is so for what is told, also again, and for reading all, to its last slice', async () => {
    const { account } = await told();
    const drafts = [draft(account), draft(account), draft(account)];
    await expectBounded(() => new NotificationStore(watched).add(drafts));
    await expectBounded(() => store.add(drafts), 2);
    await expectBounded(async () => {
      await store.readAll(account);
      await store.stop();
    }, 2);
  });

  describe('would be seen', () => {
    const listed: ListedIndex[] = [
      { name: 'id', key: { _id: 1 } },
      { name: 'feed', key: { account: 1, read: 1, seq: 1 } },
      {
        name: 'archive',
        key: { account: 1, seq: -1 },
        partialFilterExpression: { archived: { $exists: true } },
      },
    ];
    const bound = (filter: Record<string, unknown>, sort?: Record<string, number>) =>
      boundingIndexes({ filter, ...(sort && { sort }) }, listed);

    it('when it is a piece of an index in its order', () => {
      expect(bound({ account: 'a', read: { $eq: null } }, { seq: -1 })).to.deep.equal(['feed']);
      expect(bound({ account: 'a', read: null, seq: { $lte: 9 } }, { seq: -1 })).to.have.length(1);
      expect(bound({ account: 'a', archived: { $exists: true } }, { seq: -1 })).to.have.length(1);
      expect(bound({ account: { $in: ['a', 'b'] }, read: null })).to.deep.equal(['feed']);
    });

    it('when it looks at each of a few places of the index that it names', () => {
      const hint = { account: 1, read: 1, seq: 1 };
      const inPlaces = (seq: unknown, account: unknown = 'a') =>
        boundingIndexes({ filter: { account, read: 'x', seq, kind: 'x' }, hint }, listed);
      expect(inPlaces({ $gt: 10, $lte: 90 })).to.deep.equal(['feed']);
      expect(inPlaces({ $in: [1, 2] })).to.deep.equal(['feed']);
      for (const wide of [{ $gt: 10, $lte: 9000 }, { $lte: 90 }, undefined])
        expect(inPlaces(wide)).to.deep.equal([]);
      expect(inPlaces({ $gt: 10, $lte: 90 }, { $gt: 'a' })).to.deep.equal([]);
    });

    it('when something is left to be looked for, or the order is another', () => {
      const strays: [Record<string, unknown>, Record<string, number>?][] = [
        [{ account: 'a', seq: { $lte: 9 } }, { seq: -1 }],
        [{ account: 'a', read: null, kind: 'x' }, { seq: -1 }],
        [{ account: 'a', read: { $exists: false } }, { seq: -1 }],
        [{ account: { $in: ['a', 'b'] }, read: null }, { seq: -1 }],
        [{ account: 'a', read: null, seq: { $nin: [1] } }, { seq: -1 }],
        [{ account: 'a', archived: { $exists: false } }, { seq: -1 }],
        [{ account: 'a', read: null, $or: [{ seq: 1 }] }, { seq: -1 }],
        [{ read: null }],
      ];
      for (const [filter, sort] of strays)
        expect(bound(filter, sort), JSON.stringify(filter)).to.deep.equal([]);
    });
  });
});
