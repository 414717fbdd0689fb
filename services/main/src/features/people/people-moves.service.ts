import { newId } from '@gatehouse/shared/ids/ids';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Member } from './people-moves.store.js';
import { nameOf, FORGOTTEN_NAME, UNTOLD_NAME, type ToldName } from './person-names.js';
import { createSettling, type SettlingDependencies } from './settling.js';

/** Somebody who belongs to a community; with a unit if they come to live there. */
export interface Newcomer extends Member, ToldName {
  /** The id of the event that tells of it. */
  eventId: string;
  unitId?: string;
  at: Date;
}

export interface Leaver extends Member {
  /** The id of the event that tells of it. */
  eventId: string;
  at: Date;
}

export type PeopleMovesService = ReturnType<typeof createPeopleMovesService>;

/**
 * Who comes to a community, who moves in, and who leaves. Each may be repeated, and come in any
 * order: what is told is kept, and who lives where always follows from all of it.
 */
export function createPeopleMovesService(deps: SettlingDependencies) {
  const { store } = deps;

  /** Makes the community know the person, by the newest name that it was told. */
  const know = async (tx: Transaction, newcomer: Newcomer, forgottenAt: Date | null) => {
    const { communityId, accountId, at } = newcomer;
    const [known] = await store.findPersons(tx, { communityId, accountId });
    const told = nameOf(newcomer);
    const called =
      forgottenAt !== null
        ? { name: FORGOTTEN_NAME, namedAt: forgottenAt }
        : told !== undefined && { name: told, namedAt: at };
    if (known === undefined) {
      const unknown = { id: newId(), communityId, accountId, name: UNTOLD_NAME, namedAt: null };
      await store.addPerson(tx, { ...unknown, ...called });
    } else if (called !== false && (known.namedAt ?? new Date(0)) < called.namedAt) {
      await store.renamePerson(tx, known, called);
    }
  };

  const settle = createSettling(deps);

  return {
    /**
     * Makes the community know the person and, if they come to live there, rings them.
     * @throws UnitNotFound
     */
    async welcome(tx: Transaction, newcomer: Newcomer): Promise<void> {
      const { communityId, accountId, eventId: id, unitId, at } = newcomer;
      const forgottenAt = await store.lockAccount(tx, accountId);
      await know(tx, newcomer, forgottenAt);
      if (unitId === undefined) return;
      await store.addMove(tx, { id, communityId, accountId, unitId, at });
      await settle(tx, { communityId, accountId, unitId }, forgottenAt);
    },

    /** The account has no role in the community any more: nobody rings it from then on. */
    async leave(tx: Transaction, leaver: Leaver): Promise<void> {
      const { communityId, accountId, eventId: id, at } = leaver;
      const forgottenAt = await store.lockAccount(tx, accountId);
      await store.addMove(tx, { id, communityId, accountId, unitId: null, at });
      await settle(tx, { communityId, accountId }, forgottenAt);
    },

    /** The account can be used no more, and nobody is rung at it, until it is opened again. */
    close: (tx: Transaction, accountId: string, at: Date): Promise<void> =>
      store.markStatus(tx, accountId, { status: 'closed', at }),

    /** The account can be used again. */
    open: (tx: Transaction, accountId: string, at: Date): Promise<void> =>
      store.markStatus(tx, accountId, { status: 'open', at }),

    /** The account is gone: it lives nowhere, and its name is forgotten in every community. */
    async forget(tx: Transaction, accountId: string, at: Date): Promise<void> {
      const forgottenAt = (await store.lockAccount(tx, accountId)) ?? at;
      await store.markForgotten(tx, accountId, forgottenAt);
      for (const person of await store.findPersons(tx, { accountId })) {
        await store.renamePerson(tx, person, { name: FORGOTTEN_NAME, namedAt: forgottenAt });
        await settle(tx, { communityId: person.communityId, accountId }, forgottenAt);
      }
    },
  };
}
