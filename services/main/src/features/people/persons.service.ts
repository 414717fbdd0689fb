import { newId } from '@gatehouse/shared/ids/ids';
import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import {
  NoSuchPerson,
  PersonForgotten,
  type ResidencyKeeping,
} from '../residencies/residencies.feature.js';
import { PersonHasAccount } from './people.errors.js';
import type { KnownPerson, PersonFacts, PersonPatch } from './people.types.js';
import { nameOf } from './person-names.js';
import type { PersonSearch, PersonsStore } from './persons.store.js';

export interface PersonsDependencies {
  store: PersonsStore;
  residencies: Pick<ResidencyKeeping, 'chooseContacts'>;
  writing: Pick<Writing, 'inTransaction'>;
}

type NewPersonFacts = PersonFacts & { givenName: string; familyName: string };

/** Somebody of a community. */
interface OnePerson {
  communityId: string;
  personId: string;
}

export type PersonsService = ReturnType<typeof createPersonsService>;

/** People as their community knows them, also those who have no account. */
export function createPersonsService({ store, residencies, writing }: PersonsDependencies) {
  const addKnown = async (
    tx: Transaction,
    communityId: string,
    facts: NewPersonFacts,
  ): Promise<KnownPerson> => {
    const person: KnownPerson = {
      ...{ ...facts, id: newId(), communityId, state: 'known' },
      name: nameOf(facts) ?? facts.familyName,
      directory: { listed: false, phone: 'none', email: 'none' },
    };
    await store.add(tx, person);
    return person;
  };

  return {
    /** Somebody who has no account, for a feature that has to do with them. */
    addKnown,

    /** Somebody who has no account yet. */
    async add(
      communityId: string,
      facts: NewPersonFacts,
      remember: Remember<KnownPerson>,
    ): Promise<KnownPerson> {
      return writing.inTransaction(async (tx) => {
        const person = await addKnown(tx, communityId, facts);
        await remember(tx, person);
        return person;
      });
    },

    /** @throws NoSuchPerson */
    async get({ communityId, personId }: OnePerson): Promise<KnownPerson> {
      return known(await store.find(communityId, personId), personId);
    },

    /** By name, at most `limit`. */
    list: (search: PersonSearch): Promise<KnownPerson[]> => store.list(search),

    /**
     * Names, address and number of somebody with an account are their own to change.
     * @param decide sees the person as they are; throws when they must not be changed
     * @throws NoSuchPerson, PersonHasAccount, PersonForgotten
     */
    update: (
      { communityId, personId }: OnePerson,
      { patch, decide }: { patch: PersonPatch; decide: (before: KnownPerson) => void },
    ): Promise<KnownPerson> =>
      writing.inTransaction(async (tx) => {
        const one = { communityId, id: personId };
        const before = known(await store.lock(tx, one), personId);
        decide(before);
        assertChangeable(before, patch);
        const after = patched(before, patch);
        await store.change(tx, one, after);
        if (after.isMinor !== before.isMinor) await residencies.chooseContacts(tx, one);
        return known(await store.lock(tx, one), personId);
      }),
  };
}

function known(person: KnownPerson | undefined, personId: string): KnownPerson {
  if (person === undefined) throw new NoSuchPerson(personId, 'path.personId');
  return person;
}

/** What is for somebody with an account to say. */
const OWN = ['givenName', 'familyName', 'email', 'phone'] as const;

function assertChangeable({ state, accountId }: KnownPerson, patch: PersonPatch): void {
  if (state === 'forgotten') throw new PersonForgotten();
  const named = OWN.filter((field) => patch[field] !== undefined);
  if (accountId !== undefined && named.length > 0) throw new PersonHasAccount(named);
}

function patched(before: KnownPerson, patch: PersonPatch): PersonFacts & { name: string } {
  const { givenName = before.givenName, familyName = before.familyName } = patch;
  const { isMinor = before.isMinor } = patch;
  const email = patch.email === undefined ? before.email : patch.email;
  const phone = patch.phone === undefined ? before.phone : patch.phone;
  const names = {
    ...(givenName !== undefined && { givenName }),
    ...(familyName !== undefined && { familyName }),
  };
  return {
    ...{ ...names, isMinor, name: nameOf(names) ?? before.name },
    ...(typeof email === 'string' && { email }),
    ...(typeof phone === 'string' && { phone }),
  };
}
