import { newId } from '@gatehouse/shared/ids/ids';
import { testServers } from '@gatehouse/shared/testing/test-servers';
import { expect } from 'chai';
import type { Marking } from '../src/features/notifications/feed-marking.js';
import type { ProtocolStep } from '../src/features/notifications/inbox-steps.js';
import { MARKINGS } from '../src/features/notifications/notification-marks.js';
import { NotificationNotFound } from '../src/features/notifications/notifications.errors.js';
import { NotificationStore } from '../src/features/notifications/notifications.store.js';
import { draft, expectSoundFeed, openTestFeeds, type TestFeeds } from './support/feeds.js';
import { seededRandom } from './support/seeded-random.js';

class Crash extends Error {}

/** A store whose process dies right after `step`. */
function dyingStore(feeds: TestFeeds, step: ProtocolStep): NotificationStore {
  return new NotificationStore(feeds, {
    onStep: (reached) => {
      if (reached === step) throw new Crash(step);
    },
  });
}

async function crash(work: Promise<unknown>): Promise<void> {
  expect(await rejectionOf(work)).to.be.instanceOf(Crash);
}

function rejectionOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
}

const steps: ProtocolStep[] = ['opened', 'checked', 'committed', 'applied'];

function storeContract(server: () => string): void {
  let feeds: TestFeeds;
  let store: NotificationStore;

  before(async () => {
    feeds = await openTestFeeds(server(), 'contract');
    store = new NotificationStore(feeds);
  });
  after(() => feeds.drop());

  describe('adding', () => {
    it('gives the drafts of one account consecutive places in their order', async () => {
      const account = newId();
      const drafts = [draft(account), draft(account), draft(account)];
      const entries = await store.add(drafts);
      expect(
        entries.map(({ notification: n, inbox }) => [n.seq, n.sourceEventId, inbox.unread]),
      ).to.deep.equal(drafts.map((d, i) => [i + 1, d.sourceEventId, i + 1]));
      await expectSoundFeed(feeds, account, 3);
    });

    it('answers a repeated event with what is stored already', async () => {
      const [account, event] = [newId(), newId()];
      const [first] = await store.add([draft(account, event)]);
      const [second] = await store.add([draft(account, event)]);
      expect(second?.notification).to.deep.equal(first?.notification);
      await expectSoundFeed(feeds, account, 1);
    });

    it('mixes new events with repeated ones, and repeats within one batch', async () => {
      const account = newId();
      const [old, fresh] = [draft(account), draft(account)];
      await store.add([old]);
      const entries = await store.add([fresh, old, fresh]);
      expect(entries.map(({ notification: n }) => n.sourceEventId)).to.deep.equal([
        old.sourceEventId,
        fresh.sourceEventId,
      ]);
      await expectSoundFeed(feeds, account, 2);
    });

    it('answers only for the accounts that were asked about', async () => {
      const event = newId();
      const [mine, other] = [newId(), newId()];
      await store.add([draft(other, event)]);
      const entries = await store.add([draft(mine, event)]);
      expect(entries.map(({ inbox }) => inbox.accountId)).to.deep.equal([mine]);
    });

    it('tells each recipient once when one event is delivered 20 times at the same time', async () => {
      const event = newId();
      const accounts = Array.from({ length: 4 }, () => newId());
      const deliver = () => store.add(accounts.map((account) => draft(account, event)));
      const answers = await Promise.all(Array.from({ length: 20 }, deliver));
      for (const answer of answers) expect(answer).to.have.length(accounts.length);
      for (const account of accounts) await expectSoundFeed(feeds, account, 1);
    });

    it('keeps places free of gaps when 40 writers bring different events to one feed', async () => {
      const account = newId();
      await Promise.all(Array.from({ length: 40 }, () => store.add([draft(account)])));
      await expectSoundFeed(feeds, account, 40);
    });

    it('finishes the winners of a batch of which some accounts were lost to others', async () => {
      const accounts = Array.from({ length: 6 }, () => newId());
      await Promise.all(
        accounts.flatMap((account) => [
          store.add(accounts.map((other) => draft(other))),
          store.add([draft(account)]),
        ]),
      );
      for (const account of accounts) await expectSoundFeed(feeds, account, accounts.length + 1);
    });
  });

  describe('after a crash', () => {
    for (const step of steps) {
      it(`adds exactly once when the writer died at "${step}"`, async () => {
        const [account, event] = [newId(), newId()];
        await store.add([draft(account)]);
        await crash(dyingStore(feeds, step).add([draft(account, event)]));
        await store.add([draft(account, event)]);
        await expectSoundFeed(feeds, account, 2);
      });

      it(`reads exactly once when the reader died at "${step}"`, async () => {
        const account = newId();
        const [entry] = await store.add([draft(account), draft(account)]);
        const id = entry?.notification._id ?? '';
        await crash(dyingStore(feeds, step).mark(account, id, MARKINGS.read));
        expect((await store.mark(account, id, MARKINGS.read)).inbox.unread).to.equal(1);
        await expectSoundFeed(feeds, account, 2);
      });

      it(`archives and takes back exactly once when the reader died at "${step}"`, async () => {
        const account = newId();
        const [entry] = await store.add([draft(account), draft(account)]);
        const id = entry?.notification._id ?? '';
        await crash(dyingStore(feeds, step).mark(account, id, MARKINGS.archive));
        expect((await store.mark(account, id, MARKINGS.archive)).inbox.unread).to.equal(1);
        await crash(dyingStore(feeds, step).mark(account, id, MARKINGS.unread));
        expect((await store.mark(account, id, MARKINGS.unread)).inbox.unread).to.equal(2);
        await expectSoundFeed(feeds, account, 2);
      });

      it(`reads all exactly once when the reader died at "${step}"`, async () => {
        const account = newId();
        await store.add([draft(account), draft(account)]);
        await crash(dyingStore(feeds, step).readAll(account));
        await store.add([draft(account)]);
        expect((await store.readAll(account)).inbox.unread).to.equal(0);
        await expectSoundFeed(feeds, account, 3);
      });
    }

    it('shows a reader what was committed but not yet made', async () => {
      const account = newId();
      await crash(dyingStore(feeds, 'committed').add([draft(account), draft(account)]));
      const { inbox, found } = await store.page(account, { limit: 10 });
      expect([inbox.seq, inbox.unread, found.length]).to.deep.equal([2, 2, 2]);
      await expectSoundFeed(feeds, account, 2);
    });

    it('lets a writer wake up late without undoing or repeating anything', async () => {
      const account = newId();
      let wake: () => void = () => undefined;
      const asleep = new Promise<void>((resolve) => (wake = resolve));
      let fellAsleep: () => void = () => undefined;
      const sleeping = new Promise<void>((resolve) => (fellAsleep = resolve));
      const sleeper = new NotificationStore(feeds, {
        onStep: async (step) => {
          if (step !== 'committed') return;
          fellAsleep();
          await asleep;
        },
      });
      const late = sleeper.add([draft(account)]);
      await sleeping;
      await store.add([draft(account)]);
      await store.readAll(account);
      wake();
      await late;
      await expectSoundFeed(feeds, account, 2);
      expect((await store.inbox(account)).unread).to.equal(0);
    });
  });

  describe('reading', () => {
    it('changes nothing the second time', async () => {
      const account = newId();
      const [entry] = await store.add([draft(account), draft(account)]);
      const id = entry?.notification._id ?? '';
      const first = await store.mark(account, id, MARKINGS.read);
      const second = await store.mark(account, id, MARKINGS.read);
      expect([first.changed, second.changed]).to.deep.equal([true, false]);
      expect(second.inbox).to.deep.equal(first.inbox);
      await expectSoundFeed(feeds, account, 2);
    });

    it('counts down once when 20 readers read the same one', async () => {
      const account = newId();
      const [entry] = await store.add([draft(account), draft(account)]);
      const id = entry?.notification._id ?? '';
      await Promise.all(Array.from({ length: 20 }, () => store.mark(account, id, MARKINGS.read)));
      expect((await store.inbox(account)).unread).to.equal(1);
      await expectSoundFeed(feeds, account, 2);
    });

    it('does not find a notification of another account, and leaves it unread', async () => {
      const [mine, other] = [newId(), newId()];
      const [entry] = await store.add([draft(other)]);
      const error = await rejectionOf(
        store.mark(mine, entry?.notification._id ?? '', MARKINGS.read),
      );
      expect(error).to.be.instanceOf(NotificationNotFound);
      await expectSoundFeed(feeds, other, 1);
      expect((await store.inbox(other)).unread).to.equal(1);
    });

    it('keeps the time of the first reading when all are read later', async () => {
      const account = newId();
      const [entry] = await store.add([draft(account), draft(account)]);
      await store.mark(account, entry?.notification._id ?? '', MARKINGS.read);
      const before = await feeds.notifications.findOne({ _id: entry?.notification._id ?? '' });
      await store.readAll(account);
      const after = await feeds.notifications.findOne({ _id: entry?.notification._id ?? '' });
      expect(after?.readAt).to.deep.equal(before?.readAt);
    });
  });

  describe('marking', () => {
    const marksOf = async (id: string) => {
      const found = await feeds.notifications.findOne({ _id: id });
      return { read: found?.readAt !== undefined, archived: found?.archivedAt !== undefined };
    };
    const told = async (): Promise<{ account: string; id: string }> => {
      const account = newId();
      const [entry] = await store.add([draft(account), draft(account)]);
      return { account, id: entry?.notification._id ?? '' };
    };

    it('as unread counts up once, and takes out of the archive', async () => {
      const { account, id } = await told();
      await store.mark(account, id, MARKINGS.archive);
      expect(await marksOf(id)).to.deep.equal({ read: true, archived: true });
      expect((await store.inbox(account)).unread).to.equal(1);
      for (const changed of [true, false]) {
        const result = await store.mark(account, id, MARKINGS.unread);
        expect(result.changed).to.equal(changed);
        expect(result.inbox.unread).to.equal(2);
      }
      expect(await marksOf(id)).to.deep.equal({ read: false, archived: false });
      await expectSoundFeed(feeds, account, 2);
    });

    it('as archived reads what was not, and leaves the time of reading of what was', async () => {
      const { account, id } = await told();
      await store.mark(account, id, MARKINGS.read);
      const before = await feeds.notifications.findOne({ _id: id });
      await store.mark(account, id, MARKINGS.archive);
      const after = await feeds.notifications.findOne({ _id: id });
      expect(after?.readAt).to.deep.equal(before?.readAt);
      await store.mark(account, id, MARKINGS.unarchive);
      expect(await marksOf(id)).to.deep.equal({ read: true, archived: false });
      await expectSoundFeed(feeds, account, 2);
    });

    it('is counted once when 20 mark the same one as unread, and 20 archive it', async () => {
      const { account, id } = await told();
      await store.mark(account, id, MARKINGS.read);
      const twenty = (marking: Marking) =>
        Promise.all(Array.from({ length: 20 }, () => store.mark(account, id, marking)));
      await twenty(MARKINGS.unread);
      await expectSoundFeed(feeds, account, 2);
      expect((await store.inbox(account)).unread).to.equal(2);
      await twenty(MARKINGS.archive);
      await expectSoundFeed(feeds, account, 2);
      expect((await store.inbox(account)).unread).to.equal(1);
    });

    it('decides which page shows it', async () => {
      const { account, id } = await told();
      await store.mark(account, id, MARKINGS.archive);
      const seqs = async (archived?: boolean) =>
        (await store.page(account, { limit: 5, archived })).found.map(({ seq }) => seq);
      expect(await seqs()).to.deep.equal([2]);
      expect(await seqs(false)).to.deep.equal([2]);
      expect(await seqs(true)).to.deep.equal([1]);
    });

    for (const late of ['read', 'read-through'] as const)
      it(`is not undone by a ${late} that was committed before and is made after it`, async () => {
        const { account, id } = await told();
        let wake: () => void = () => undefined;
        const asleep = new Promise<void>((resolve) => (wake = resolve));
        let fellAsleep: () => void = () => undefined;
        const sleeping = new Promise<void>((resolve) => (fellAsleep = resolve));
        const sleeper = new NotificationStore(feeds, {
          onStep: async (step) => {
            if (step !== 'committed') return;
            fellAsleep();
            await asleep;
          },
        });
        const reading =
          late === 'read' ? sleeper.mark(account, id, MARKINGS.read) : sleeper.readAll(account);
        await sleeping;
        await store.mark(account, id, MARKINGS.unread);
        wake();
        await reading;
        expect(await marksOf(id)).to.deep.equal({ read: false, archived: false });
        await expectSoundFeed(feeds, account, 2);
      });

    it('does not touch what is in another feed', async () => {
      const { account, id } = await told();
      for (const marking of Object.values(MARKINGS))
        expect(await rejectionOf(store.mark(newId(), id, marking))).to.be.instanceOf(
          NotificationNotFound,
        );
      expect(await marksOf(id)).to.deep.equal({ read: false, archived: false });
      expect((await store.inbox(account)).unread).to.equal(2);
    });
  });

  describe('paging', () => {
    it('goes from new to old without gap or repeat, whatever arrives meanwhile', async () => {
      const account = newId();
      await store.add(Array.from({ length: 7 }, () => draft(account)));
      const first = await store.page(account, { limit: 3 });
      await store.add([draft(account)]);
      const second = await store.page(account, { limit: 3, before: 5 });
      expect(first.found.map(({ seq }) => seq)).to.deep.equal([7, 6, 5, 4]);
      expect(second.found.map(({ seq }) => seq)).to.deep.equal([4, 3, 2, 1]);
    });

    it('filters by what is read', async () => {
      const account = newId();
      const [entry] = await store.add([draft(account), draft(account), draft(account)]);
      await store.mark(account, entry?.notification._id ?? '', MARKINGS.read);
      const seqs = async (unread: boolean) =>
        (await store.page(account, { limit: 5, unread })).found.map(({ seq }) => seq);
      expect(await seqs(true)).to.deep.equal([3, 2]);
      expect(await seqs(false)).to.deep.equal([1]);
    });

    it('keeps the epoch of a feed that had nothing in it', async () => {
      const account = newId();
      const empty = await store.inbox(account);
      const [entry] = await store.add([draft(account)]);
      expect(empty).to.include({ seq: 0, unread: 0 });
      expect(entry?.inbox.epoch).to.equal(empty.epoch);
    });
  });

  it('stays sound through 200 random interleavings of telling, marking and dying', async () => {
    const random = seededRandom(Number(process.env['SEED'] ?? 20261121));
    const accounts = Array.from({ length: 3 }, () => newId());
    const events = Array.from({ length: 60 }, () => newId());
    const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
    const act = async (): Promise<void> => {
      const account = pick(accounts);
      const dying = random() < 0.2 ? dyingStore(feeds, pick(steps)) : store;
      const dice = random();
      if (dice < 0.6) {
        const batch = Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(events));
        await dying.add(batch.flatMap((e) => accounts.map((a) => draft(a, e))));
      } else if (dice < 0.9) {
        const archived = random() < 0.3;
        const { found } = await store.page(account, { limit: 20, archived });
        const marking = pick(Object.values(MARKINGS));
        if (found.length > 0) await dying.mark(account, pick(found)._id, marking);
      } else await dying.readAll(account);
    };
    const worker = async (turns: number): Promise<void> => {
      for (let turn = 0; turn < turns; turn++)
        await act().catch((error: unknown) => {
          if (!(error instanceof Crash)) throw error;
        });
    };
    await Promise.all(Array.from({ length: 8 }, () => worker(25)));
    for (const account of accounts) {
      await store.inbox(account);
      await expectSoundFeed(feeds, account);
    }
  });
}

describe('the notification store', () => storeContract(() => testServers('mongo').mongo));

const secondServer = process.env['CONTRACT_MONGO_URL'];
if (secondServer !== undefined)
  describe('the notification store on CONTRACT_MONGO_URL', () => storeContract(() => secondServer));
