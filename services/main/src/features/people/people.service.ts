import { shortMemory } from '@gatehouse/shared/cache/short-memory';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Acting } from '../../acting.js';
import { PersonNotFound } from './people.errors.js';
import { OPERATOR_NAME } from './person-names.js';
import type { PeopleStore, Person } from './people.store.js';

/** A visit may carry a name that was changed this long ago; who is rung is always looked up. */
const namesMayBeOld = { ttlMs: 5000, size: 5000 };

/** Whose deed something is. */
export interface Doer {
  by: Person;
  /** Who really did it, when it was somebody in their name. */
  actor?: Person;
}

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
    /** Whether the community has or had such a person. */
    has: (communityId: string, personId: string): Promise<boolean> =>
      store.has(communityId, personId),

    /** The person that an account is in the community; undefined where it is nobody. */
    idOf: (communityId: string, accountId: string): Promise<string | undefined> =>
      store.idOf(communityId, accountId),

    /** As the transaction sees them; undefined where the community does not know the account. */
    findIn: (tx: Transaction, communityId: string, accountId: string) =>
      store.findPersonIn(tx, communityId, accountId),

    /** @throws PersonNotFound when the community does not know the account */
    async getDoer({ communityId, accountId, actorId }: Acting): Promise<Doer> {
      const [by, actor] = await Promise.all([
        findPerson(communityId, accountId),
        actorId === undefined ? undefined : findPerson(communityId, actorId),
      ]);
      if (!by) throw new PersonNotFound(accountId);
      if (actorId === undefined) return { by };
      return { by, actor: actor ?? { accountId: actorId, name: OPERATOR_NAME } };
    },
  };
}
