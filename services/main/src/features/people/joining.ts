import { newId } from '@gatehouse/shared/ids/ids';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { PersonForgotten } from '../residencies/residencies.feature.js';
import type { PeopleMovesStore } from './people-moves.store.js';
import type { Member } from './people-moves.types.js';
import { nameOf, UNTOLD_NAME } from './person-names.js';

/** Somebody with an account whom a community lets in, by the name that they gave. */
export interface Joiner extends Member {
  givenName: string;
  familyName: string;
}

/**
 * Makes the community know the account as a person, if it does not yet; the name that auth tells later
 * takes the place of the one that was given.
 *
 * @returns the person's id
 * @throws PersonForgotten
 */
export function createJoining(
  store: Pick<
    PeopleMovesStore,
    'lockAccount' | 'findPersons' | 'addPerson' | 'renamePerson' | 'giveUpAccount'
  >,
) {
  return async (tx: Transaction, joiner: Joiner): Promise<string> => {
    const { communityId, accountId, givenName, familyName } = joiner;
    if ((await store.lockAccount(tx, accountId)) !== null) throw new PersonForgotten();
    const [known] = await store.findPersons(tx, { communityId, accountId });
    if (known !== undefined && known.state !== 'forgotten') return known.id;
    if (known !== undefined) await store.giveUpAccount(tx, known);
    const name = nameOf(joiner) ?? UNTOLD_NAME;
    const person = { id: newId(), communityId, accountId, name, namedAt: null };
    const forgottenAt = known?.forgottenAt ?? null;
    await store.addPerson(tx, { ...person, forgottenAt });
    await store.renamePerson(tx, person, { name, namedAt: null, givenName, familyName });
    return person.id;
  };
}
