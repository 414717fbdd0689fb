import { inBatches } from '@gatehouse/shared/batching/in-batches';
import { shortMemory } from '@gatehouse/shared/cache/short-memory';
import { PersonNotFound } from './people.errors.js';
import type { CommunityUnit, PeopleStore, Person } from './people.store.js';

/** A visit may carry a name that was changed this long ago; who is rung is always looked up. */
const namesMayBeOld = { ttlMs: 5000, size: 5000 };

export type PeopleService = ReturnType<typeof createPeopleService>;

export interface PeopleDependencies {
  store: PeopleStore;
  /** Told of each name whether it was remembered. */
  onLookup: (hit: boolean) => void;
}

/** People and where they live: what other features ask. */
export function createPeopleService({ store, onLookup }: PeopleDependencies) {
  const findPerson = shortMemory(
    (communityId: string, accountId: string) => store.findPerson(communityId, accountId),
    (communityId, accountId) => `${communityId} ${accountId}`,
    { ...namesMayBeOld, onLookup },
  );

  const findResidents = inBatches((units: CommunityUnit[]) => store.findResidents(units), {
    atOnce: 2,
    most: 100,
  });

  return {
    /** @throws PersonNotFound when the community does not know the account */
    async getPerson(communityId: string, accountId: string): Promise<Person> {
      const person = await findPerson(communityId, accountId);
      if (!person) throw new PersonNotFound(accountId);
      return person;
    },

    /** The accounts of those who live in the unit now, each once. */
    residentsOf: (communityId: string, unitId: string): Promise<string[]> =>
      findResidents({ communityId, unitId }),

    /** Those who live in the unit now, by name, each once. */
    residents: (communityId: string, unitId: string): Promise<Person[]> =>
      store.listResidents(communityId, unitId),

    unitIdsOf: (communityId: string, accountId: string): Promise<string[]> =>
      store.findUnitIdsOf(communityId, accountId),
  };
}
