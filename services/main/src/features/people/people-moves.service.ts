import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { AccountEnding, PersonEnding } from '../../endings.js';
import type { Member } from './people-moves.types.js';
import { createForgetting } from './forgetting-person.js';
import { FORGOTTEN_NAME } from './person-names.js';
import { createSettling, type SettlingDependencies } from './settling.js';
import { createWelcoming } from './welcoming.js';

export interface Leaver extends Member {
  /** The id of the event that tells of it. */
  eventId: string;
  at: Date;
}

/** Somebody was invited to a residency, or is not any more. */
export interface Invited {
  communityId: string;
  residencyId: string;
  at: Date;
}

export interface PeopleMovesDependencies extends SettlingDependencies {
  /** What of other features goes when an account is deleted. */
  accountEndings: readonly AccountEnding[];
  /** What of other features goes with a name. */
  personEndings: readonly PersonEnding[];
}

export type PeopleMovesService = ReturnType<typeof createPeopleMovesService>;

/**
 * Who comes to a community, who moves in, and who leaves. Each may be repeated, and come in any
 * order: what is told is kept, and who lives where always follows from all of it.
 */
export function createPeopleMovesService(deps: PeopleMovesDependencies) {
  const { store, residencies, accountEndings } = deps;
  const settle = createSettling(deps);
  const { endNamed, forgetIn, isTooLate, meetTombstone } = createForgetting(deps, settle);

  return {
    welcome: createWelcoming({ ...deps, settle, meetTombstone }),

    /** The account has no role in the community any more: nobody rings it from then on. */
    async leave(tx: Transaction, leaver: Leaver): Promise<void> {
      const { communityId, accountId, eventId: id, at } = leaver;
      const forgottenAt = await store.lockAccount(tx, accountId);
      if (forgottenAt === null && (await isTooLate(tx, { communityId, accountId }, at))) return;
      await store.addMove(tx, { id, communityId, accountId, unitId: null, at });
      await store.noteState(tx, { communityId, accountId });
      await settle(tx, { communityId, accountId }, forgottenAt);
    },

    /** Whose residency it is, is about to have an account. */
    async invite(tx: Transaction, { communityId, residencyId, at }: Invited): Promise<void> {
      const person = await residencies.personOf(tx, { communityId, id: residencyId });
      if (person !== undefined) await store.markInvited(tx, { communityId, id: person.id }, at);
    },

    /** Their invitation was withdrawn; not if they were invited again since. */
    async uninvite(tx: Transaction, { communityId, residencyId, at }: Invited): Promise<void> {
      const person = await residencies.personOf(tx, { communityId, id: residencyId });
      if (person !== undefined) await store.markUninvited(tx, { communityId, id: person.id }, at);
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
      for (const { end } of accountEndings) await end(tx, { accountId, at: forgottenAt });
      for (const person of await store.findPersons(tx, { accountId })) {
        await endNamed(tx, person);
        await store.forgetPerson(tx, person, { name: FORGOTTEN_NAME, namedAt: forgottenAt });
        await settle(tx, { communityId: person.communityId, accountId }, forgottenAt);
      }
    },

    forgetIn,
  };
}
