import { shortMemory } from '@gatehouse/shared/cache/short-memory';
import { PersonNotFound } from './people.errors.js';
import type { PeopleStore, Person } from './people.store.js';

/** A visit may carry a name that was changed this long ago; who is rung is always looked up. */
const namesMayBeOld = { ttlMs: 5000, size: 5000 };

export type PeopleService = ReturnType<typeof createPeopleService>;

export interface PeopleDependencies {
  store: PeopleStore;
  /** Told of each name whether it was remembered. */
  onLookup: (hit: boolean) => void;
}

/** People by the names that their community knows: what other features ask. */
export function createPeopleService({ store, onLookup }: PeopleDependencies) {
  const findPerson = shortMemory(
    (communityId: string, accountId: string) => store.findPerson(communityId, accountId),
    (communityId, accountId) => `${communityId} ${accountId}`,
    { ...namesMayBeOld, onLookup },
  );

  return {
    /** @throws PersonNotFound when the community does not know the account */
    async getPerson(communityId: string, accountId: string): Promise<Person> {
      const person = await findPerson(communityId, accountId);
      if (!person) throw new PersonNotFound(accountId);
      return person;
    },
  };
}
