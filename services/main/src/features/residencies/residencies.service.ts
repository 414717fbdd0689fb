import { inBatches } from '@gatehouse/shared/batching/in-batches';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type {
  CommunityUnit,
  Home,
  KnownStay,
  ResidenciesStore,
  Resident,
} from './residencies.store.js';
import type { ResidentsByNameStore } from './residents-by-name.store.js';
import { covers, type Stay } from './stays.js';

export type ResidenciesService = ReturnType<typeof createResidenciesService>;

export interface ResidenciesDependencies {
  store: ResidenciesStore;
  byName: ResidentsByNameStore;
  now: () => Date;
}

interface Question extends CommunityUnit {
  /** At all of these moments. */
  at: readonly Date[];
}

/** A list reads some rows for each; a name by which more are found tells little. */
const MOST_CALLED = { people: 40, stays: 20 };

/** Who lives where, and when: what other features ask. */
export function createResidenciesService({ store, byName, now }: ResidenciesDependencies) {
  const findResidents = inBatches(
    async (questions: Question[]): Promise<string[][]> => {
      const moments = questions.flatMap(({ at }) => at.map(Number));
      const [from, to] = [new Date(Math.min(...moments)), new Date(Math.max(...moments))];
      const stays = await store.findStaysIn(questions, from, to);
      return questions.map((question) => residentsIn(stays, question));
    },
    { atOnce: 2, most: 100 },
  );

  return {
    /**
     * The accounts, each once, of those who live in the unit at every one of the moments and can use
     * their account now: to tell of what once was asks for then and for now.
     */
    residentsOf: (communityId: string, unitId: string, ...at: [Date, ...Date[]]) =>
      findResidents({ communityId, unitId, at }),

    /** Those of one moment, as the transaction sees it. */
    residentsAt: async (tx: Transaction, of: CommunityUnit, at: Date): Promise<string[]> =>
      residentsIn(await store.findStaysAt(tx, of, at), { ...of, at: [at] }),

    /** Whether the household named somebody to be called when nobody at home answers. */
    hasContactsToRing: (communityId: string, unitId: string): Promise<boolean> =>
      store.hasContactsToRing(communityId, unitId),

    /** The accounts, each once, of all who live in the community at the moment and can use them. */
    everyResident: (communityId: string, at: Date): Promise<string[]> =>
      store.findEveryResident(communityId, at),

    /** Those who live in the unit now, by name, each once. */
    residents: (communityId: string, unitId: string): Promise<Resident[]> =>
      store.listResidents(communityId, unitId, now()),

    /** The units in which somebody of that name, or with a name that begins so, lives now. */
    unitsOfCalled: (communityId: string, name: string): Promise<string[]> =>
      byName.findUnitsOfCalled(communityId, name, now()),

    /**
     * Every stay, of now and before, of all who have that name or one that begins so; none when they
     * are so many that whoever asks has to say more.
     */
    staysOfCalled: async (communityId: string, name: string): Promise<Stay[]> =>
      (await byName.findStaysOfCalled(communityId, name, MOST_CALLED)) ?? [],

    /** Who of the accounts lives in which unit now. */
    homesOf: (communityId: string, accountIds: string[]): Promise<Home[]> =>
      store.findHomes(communityId, accountIds, now()),

    /**
     * When the account lived where, and will: what it may see of all that belongs to units
     * (`whereLived` for lists, `livedThere` for one thing).
     */
    staysOf: (communityId: string, accountId: string): Promise<Stay[]> =>
      store.findStays(communityId, accountId),
  };
}

function residentsIn(stays: readonly KnownStay[], { communityId, unitId, at }: Question): string[] {
  const inUnit = stays.filter((one) => one.unitId === unitId && one.communityId === communityId);
  const accounts = [...new Set(inUnit.map(({ accountId }) => accountId))];
  return accounts.filter((accountId) =>
    at.every((moment) => inUnit.some((one) => one.accountId === accountId && covers(one, moment))),
  );
}
