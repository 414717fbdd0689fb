import { newId } from '@gatehouse/shared/ids/ids';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { PeopleMovesStore } from './people-moves.store.js';

/** The column's width in characters. */
const LONGEST_NAME = 120;

/** What the log of a gate shows instead of a name once its owner has deleted the account. */
const FORGOTTEN_NAME = 'Former member';

/** Somebody who has just come to a community; with a unit if they live there. */
export interface Newcomer {
  communityId: string;
  accountId: string;
  givenName: string;
  familyName: string;
  unitId?: string;
  at: Date;
}

export type PeopleMovesService = ReturnType<typeof createPeopleMovesService>;

/** Who comes to a community, who moves in, and who leaves. Each may be repeated. */
export function createPeopleMovesService({ store }: { store: PeopleMovesStore }) {
  return {
    /** Makes the community know the person and, if they come to live there, rings them. */
    async welcome(transaction: Transaction, newcomer: Newcomer): Promise<void> {
      const { communityId, accountId, unitId, at } = newcomer;
      const name = Array.from(`${newcomer.givenName} ${newcomer.familyName}`.trim());
      const personId = await store.addPerson(transaction, {
        id: newId(),
        communityId,
        accountId,
        name: name.slice(0, LONGEST_NAME).join(''),
      });
      if (unitId === undefined) return;
      if (await store.livesIn(transaction, personId, unitId)) return;
      // The first to live in a unit is its contact until somebody says otherwise.
      const isPrimary = !(await store.isInhabited(transaction, communityId, unitId));
      await store.addResidency(transaction, {
        id: newId(),
        communityId,
        personId,
        unitId,
        kind: 'tenant',
        isPrimary,
        validFrom: at,
        validTo: null,
      });
    },

    /** The account has no role in the community any more: nobody rings it from now on. */
    leave: (
      transaction: Transaction,
      who: { communityId: string; accountId: string },
      at: Date,
    ): Promise<void> => store.endResidencies(transaction, who, at),

    /** The account is gone: it lives nowhere, and its name is forgotten in every community. */
    async forget(transaction: Transaction, accountId: string, at: Date): Promise<void> {
      await store.endResidencies(transaction, { accountId }, at);
      await store.renamePeople(transaction, accountId, FORGOTTEN_NAME);
    },
  };
}
