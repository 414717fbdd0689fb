import { newId } from '@gatehouse/shared/ids/ids';
import { testServers } from '@gatehouse/shared/testing/test-servers';
import { expect } from 'chai';
import type { ProtocolStep } from '../src/features/notifications/inbox-steps.js';
import { MARKINGS, type MarkName } from '../src/features/notifications/notification-marks.js';
import type { NotificationRecord } from '../src/features/notifications/notifications.model.js';
import { NotificationStore } from '../src/features/notifications/notifications.store.js';
import { draft, expectSoundFeed, openTestFeeds, type TestFeeds } from './support/feeds.js';
import { commitReadAllAsBefore, settleAsBefore } from './support/release-before.js';
import { seededRandom } from './support/seeded-random.js';

class Crash extends Error {}

const HELD = new Promise<never>(() => undefined);

/** A feed as it must look: what each place was told and how it is marked. */
type Model = Pick<NotificationRecord, '_id' | 'readAt' | 'archivedAt'>[];

const SEEDS = Array.from({ length: 6 }, (_, i) => Number(process.env['SEED'] ?? 20261201) + i);

function readThroughContract(server: () => string): void {
  let feeds: TestFeeds;
  let clock: number;

  before(async () => (feeds = await openTestFeeds(server(), 'through')));
  after(() => feeds.drop());

  const now = () => new Date(clock);
  /** A process that marks two at a time; its sweeps do what `onSwept` says after each two. */
  const oneProcess = (onSwept: () => Promise<void> | void, dieAt?: ProtocolStep) =>
    new NotificationStore(feeds, {
      readSlice: 2,
      now,
      onStep: (step) => {
        if (step === dieAt) throw new Crash(step);
        return step === 'swept' ? onSwept() : undefined;
      },
    });
  const quiet = () => oneProcess(() => undefined);
  const stuck = () => oneProcess(() => HELD);

  async function expectModel(store: NotificationStore, account: string, model: Model) {
    const unread = model.filter(({ readAt }) => !readAt).length;
    expect((await store.inbox(account)).unread, 'unread').to.equal(unread);
    const newest = model.map((one, i) => ({ ...one, seq: i + 1 })).reverse();
    const lists = [
      [{}, newest.filter(({ archivedAt }) => !archivedAt)],
      [{ unread: true }, newest.filter(({ readAt }) => !readAt)],
      [{ unread: false }, newest.filter(({ readAt, archivedAt }) => readAt && !archivedAt)],
      [{ archived: true }, newest.filter(({ archivedAt }) => archivedAt)],
      [{ archived: true, unread: true }, []],
    ] as const;
    for (const [query, wanted] of lists) {
      for (const before of [undefined, Math.ceil(model.length / 2)]) {
        const { found } = await store.page(account, { ...query, before, limit: 7 });
        const expected = wanted.filter(({ seq }) => seq < (before ?? Infinity)).slice(0, 8);
        const seen = found.map(({ seq, readAt, archivedAt }) => [seq, readAt, archivedAt]);
        expect(seen, JSON.stringify({ query, before })).to.deep.equal(
          expected.map(({ seq, readAt, archivedAt }) => [seq, readAt, archivedAt]),
        );
      }
    }
    const inbox = await store.inbox(account);
    const replayed = await store.following(inbox, 0, model.length);
    expect(replayed.map(({ readAt }) => readAt)).to.deep.equal(model.map(({ readAt }) => readAt));
  }

  async function tell(store: NotificationStore, account: string, count: number, model: Model) {
    const entries = await store.add(Array.from({ length: count }, () => draft(account)));
    model.push(...entries.map(({ notification: { _id } }) => ({ _id })));
  }

  function readAllOf(model: Model): void {
    for (const one of model) one.readAt ??= now();
  }

  beforeEach(() => (clock = Date.parse('2027-01-01T00:00:00Z')));

  it('holds before anything of it is written, whoever asks', async () => {
    const [account, model] = [newId(), [] as Model];
    await tell(quiet(), account, 20, model);
    await stuck().readAll(account);
    readAllOf(model);
    expect(
      await feeds.notifications.countDocuments({ accountId: account, readAt: { $exists: false } }),
      'not yet written',
    ).to.be.greaterThan(15);
    await expectModel(stuck(), account, model);
  });

  it('is not over what is marked as unread after it, nor over what comes later', async () => {
    const [account, model, store] = [newId(), [] as Model, stuck()];
    await tell(store, account, 12, model);
    await store.readAll(account);
    readAllOf(model);
    const again = model[8];
    await store.mark(account, again?._id ?? '', MARKINGS.unread);
    delete again?.readAt;
    await tell(store, account, 3, model);
    await expectModel(store, account, model);
    await expectModel(quiet(), account, model);
    await expectSoundFeed(feeds, account, 15);
  });

  it('keeps the time of the first reading when all is read again before it is written', async () => {
    const [account, model, store] = [newId(), [] as Model, stuck()];
    await tell(store, account, 12, model);
    for (const pause of [1000, 2000]) {
      clock += pause;
      await store.readAll(account);
      readAllOf(model);
      await tell(store, account, 1, model);
    }
    await expectModel(store, account, model);
    await quiet().inbox(account);
    await expectSoundFeed(feeds, account, 14);
    await expectModel(quiet(), account, model);
  });

  it('stays a small document however often all is read while it is written', async () => {
    const [account, model, store] = [newId(), [] as Model, stuck()];
    await tell(store, account, 8, model);
    for (let round = 0; round < 30; round++) {
      await store.readAll(account);
      await tell(store, account, 1, model);
    }
    const inbox = await feeds.inboxes.findOne({ _id: account });
    expect(inbox?.pending.length).to.be.lessThan(13);
    expect((await store.inbox(account)).unread).to.equal(1);
  });

  it('is finished by the release before, exactly, and finishes what that one left', async () => {
    const [account, model, store] = [newId(), [] as Model, stuck()];
    await tell(store, account, 12, model);
    await store.readAll(account);
    readAllOf(model);
    await store.mark(account, model[3]?._id ?? '', MARKINGS.unread);
    delete model[3]?.readAt;
    await settleAsBefore(feeds, account);
    await expectSoundFeed(feeds, account, 12);
    await expectModel(store, account, model);
    await commitReadAllAsBefore(feeds, account, now());
    readAllOf(model);
    await expectModel(stuck(), account, model);
    await expectModel(quiet(), account, model);
    await expectSoundFeed(feeds, account, 12);
  });

  for (const seed of SEEDS)
    it(`agrees with a plain list, whatever two releases do and wherever they die (${seed})`, async () => {
      const random = seededRandom(seed);
      const pick = <T>(values: readonly T[]): T =>
        values[Math.floor(random() * values.length)] as T;
      const [account, model] = [newId(), [] as Model];
      const processes = [quiet(), stuck(), stuck()];
      for (let turn = 0; turn < 60; turn++) {
        clock += 1000;
        const dieAt = pick(['opened', 'checked', 'committed', 'applied'] as const);
        const dies = random() < 0.3;
        const store = dies ? oneProcess(() => HELD, dieAt) : pick(processes);
        const isCommitted = !dies || dieAt === 'committed' || dieAt === 'applied';
        const act = async (work: () => Promise<unknown>, effect: () => void) => {
          try {
            await work();
          } catch (error) {
            if (!(error instanceof Crash)) throw error;
          }
          if (isCommitted) effect();
        };
        const dice = random();
        if (dice < 0.35 || model.length === 0) {
          const drafts = Array.from({ length: pick([1, 2, 6]) }, () => draft(account));
          await act(
            () => store.add(drafts),
            () => undefined,
          );
          // Delivered again, as the broker does with what was not acknowledged.
          const told = await pick(processes).add(drafts);
          model.push(...told.map(({ notification: { _id } }) => ({ _id })));
        } else if (dice < 0.7) {
          const one = pick(model);
          const mark = pick(Object.keys(MARKINGS) as MarkName[]);
          const marks = MARKINGS[mark]({ ...one }, now());
          await act(
            () => store.mark(account, one._id, MARKINGS[mark]),
            () => {
              if (marks === undefined) return;
              const { _id } = one;
              model[model.indexOf(one)] = {
                _id,
                ...(marks.readAt && { readAt: marks.readAt }),
                ...(marks.archivedAt && { archivedAt: marks.archivedAt }),
              };
            },
          );
        } else if (dice < 0.9) {
          await act(
            () => store.readAll(account),
            () => readAllOf(model),
          );
        } else if (dice < 0.95) await settleAsBefore(feeds, account);
        else {
          await commitReadAllAsBefore(feeds, account, now());
          readAllOf(model);
        }
        await expectModel(pick(processes), account, model);
      }
      await quiet().inbox(account);
      await expectSoundFeed(feeds, account, model.length);
      await expectModel(quiet(), account, model);
    });
}

describe('reading everything at once', () => readThroughContract(() => testServers('mongo').mongo));

const secondServer = process.env['CONTRACT_MONGO_URL'];
if (secondServer !== undefined)
  describe('reading everything at once on CONTRACT_MONGO_URL', () =>
    readThroughContract(() => secondServer));
