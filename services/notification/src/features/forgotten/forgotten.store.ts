import { isUnreachable } from '../../mongo/errors.js';
import { ForgottenUnavailable } from './forgotten.errors.js';
import type { ForgottenCollections, GoneRecord, TombstoneRecord } from './forgotten.model.js';
import type { NamedAccount, Tombstone } from './forgotten.types.js';

/** How many are gone through once more at a time. */
const AT_A_TIME = 100;

export type ForgottenStore = ReturnType<typeof createForgottenStore>;

/** Who is forgotten, and where. Every method throws ForgottenUnavailable while MongoDB is away. */
export function createForgottenStore({ people, gone }: ForgottenCollections) {
  return {
    /** May be repeated. */
    async keepPerson(dataRequestId: string, tombstone: Tombstone, againAt: Date): Promise<void> {
      const of = { _id: dataRequestId };
      await whileReachable(() =>
        people.updateOne(of, { $set: { ...tombstone, againAt } }, { upsert: true }),
      );
    },

    /** May be repeated. */
    async keepGone(about: string, againAt: Date): Promise<void> {
      const of = { _id: about };
      await whileReachable(() => gone.updateOne(of, { $set: { againAt } }, { upsert: true }));
    },

    /** Until when main may have named the last one whom the community has forgotten. */
    async lastIn(communityId: string): Promise<Date> {
      const last = await whileReachable(() =>
        people.findOne(
          { communityId },
          { sort: { namedUntil: -1 }, projection: { namedUntil: 1, _id: 0 } },
        ),
      );
      return last?.namedUntil ?? new Date(0);
    },

    /** Whom the community has forgotten since. */
    since: (communityId: string, moment: Date): Promise<Tombstone[]> =>
      whileReachable(() => people.find({ communityId, namedUntil: { $gte: moment } }).toArray()),

    isGone: async (about: string): Promise<boolean> =>
      (await whileReachable(() => gone.findOne({ _id: about }))) !== null,

    /** Whether what somebody was called at that moment is nobody's name any more. */
    async isForgotten({ accountId, communityId }: NamedAccount, at: Date): Promise<boolean> {
      const found = await whileReachable(
        async () =>
          (await gone.findOne({ _id: accountId })) ??
          (communityId && people.findOne({ accountId, communityId, namedUntil: { $gte: at } })),
      );
      return Boolean(found);
    },

    /** What is gone through once more by then. */
    duePeople: (by: Date): Promise<TombstoneRecord[]> =>
      whileReachable(() => people.find({ againAt: { $lte: by } }, DUE).toArray()),
    dueGone: (by: Date): Promise<GoneRecord[]> =>
      whileReachable(() => gone.find({ againAt: { $lte: by } }, DUE).toArray()),

    /** Nothing that was under way can name them any more. */
    async closePerson(dataRequestId: string): Promise<void> {
      await whileReachable(() => people.updateOne({ _id: dataRequestId }, DONE));
    },
    async closeGone(about: string): Promise<void> {
      await whileReachable(() => gone.updateOne({ _id: about }, DONE));
    },
  };
}

const DUE = { sort: { againAt: 1 }, limit: AT_A_TIME } as const;
const DONE = { $unset: { againAt: '' } } as const;

async function whileReachable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isUnreachable(error)) throw new ForgottenUnavailable(error);
    throw error;
  }
}
