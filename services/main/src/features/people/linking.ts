import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { SettlingDependencies } from './settling.js';
import type { Member } from './people-moves.types.js';

/**
 * Makes the account that of the person whose residency it is. An account is one person in a community:
 * where it is somebody already, these have the residencies from then on, and the person who was entered
 * is they. Who has another account by now stays that other's. The account must be locked.
 *
 * @returns the residencies that the account comes to
 */
export function createLinking({ store, residencies }: SettlingDependencies) {
  return async (
    tx: Transaction,
    { communityId, accountId, residencyId }: Member & { residencyId: string },
  ): Promise<string[]> => {
    const named = await residencies.personOf(tx, { communityId, id: residencyId });
    if (named === undefined) return [];
    const person = await residencies.lockPerson(tx, { communityId, id: named.id });
    if (person === undefined || person.accountId !== undefined) return [];
    const entered = { communityId, id: person.id };
    const stays = await residencies.staysOf(tx, entered);
    const [own] = await store.findPersons(tx, { communityId, accountId });
    if (own === undefined) {
      await store.giveAccount(tx, entered, accountId);
    } else {
      await residencies.lockPerson(tx, { communityId, id: own.id });
      await residencies.giveTo(tx, entered, own.id);
      await store.takeEntered(tx, entered, own.id);
      await store.removePerson(tx, entered);
      if (person.isMinor) await residencies.chooseContacts(tx, own);
    }
    return stays.map(({ id }) => id);
  };
}
