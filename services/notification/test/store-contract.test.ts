import { newId } from '@gatehouse/shared/ids/ids';
import { testServers } from '@gatehouse/shared/testing/test-servers';
import { expect } from 'chai';
import type { ProtocolStep } from '../src/features/notifications/inbox.store.js';
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
        await crash(dyingStore(feeds, step).read(account, id));
        expect((await store.read(account, id)).inbox.unread).to.equal(1);
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
      const first = await store.read(account, id);
      const second = await store.read(account, id);
      expect([first.changed, second.changed]).to.deep.equal([true, false]);
      expect(second.inbox).to.deep.equal(first.inbox);
      await expectSoundFeed(feeds, account, 2);
    });

    it('counts down once when 20 readers read the same one', async () => {
      const account = newId();
      const [entry] = await store.add([draft(account), draft(account)]);
      const id = entry?.notification._id ?? '';
      await Promise.all(Array.from({ length: 20 }, () => store.read(account, id)));
      expect((await store.inbox(account)).unread).to.equal(1);
      await expectSoundFeed(feeds, account, 2);
    });

    it('does not find a notification of another account, and leaves it unread', async () => {
      const [mine, other] = [newId(), newId()];
      const [entry] = await store.add([draft(other)]);
      const error = await rejectionOf(store.read(mine, entry?.notification._id ?? ''));
      expect(error).to.be.instanceOf(NotificationNotFound);
      await expectSoundFeed(feeds, other, 1);
      expect((await store.inbox(other)).unread).to.equal(1);
    });

    it('keeps the time of the first reading when all are read later', async () => {
      const account = newId();
      const [entry] = await store.add([draft(account), draft(account)]);
      await store.read(account, entry?.notification._id ?? '');
      const before = await feeds.notifications.findOne({ _id: entry?.notification._id ?? '' });
      await store.readAll(account);
      const after = await feeds.notifications.findOne({ _id: entry?.notification._id ?? '' });
      expect(after?.readAt).to.deep.equal(before?.readAt);
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
      await store.read(account, entry?.notification._id ?? '');
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

  it('stays sound through 200 random interleavings of telling, reading and dying', async () => {
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
        const { found } = await store.page(account, { limit: 20 });
        if (found.length > 0) await dying.read(account, pick(found)._id);
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
