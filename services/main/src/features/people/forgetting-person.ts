import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { PersonEnding } from '../../endings.js';
import type { PeopleMovesStore } from './people-moves.store.js';
import type { Member, PersonWithAccount } from './people-moves.types.js';
import { FORGOTTEN_NAME } from './person-names.js';
import type { Settle } from './settling.js';

interface ForgettingDependencies {
  store: PeopleMovesStore;
  /** What of other features goes with a name. */
  personEndings: readonly PersonEnding[];
}

/**
 * What was before somebody comes: nobody of the account was forgotten; or somebody was, at this moment; or
 * what is told of it is from before that, and too late.
 */
export type Before = 'none' | 'too-late' | Date;

/** Before somebody comes with an account, which must be locked. */
export type MeetTombstone = (tx: Transaction, member: Member, at: Date) => Promise<Before>;

/** How a community forgets one person, and what it does with what is told of them afterwards. */
export function createForgetting({ store, personEndings }: ForgettingDependencies, settle: Settle) {
  /** What of a person who has a name still goes with it. */
  const endNamed = async (tx: Transaction, person: PersonWithAccount): Promise<void> => {
    const { communityId, accountId, id, name, phone, state } = person;
    if (state === 'forgotten') return;
    const called = { communityId, accountId, id, name, ...(phone && { phone }) };
    for (const { end } of personEndings) await end(tx, called);
  };

  /**
   * Leaves a tombstone: nothing of the person but that somebody was there. They live nowhere from then
   * on, with all that follows from it. May be repeated.
   *
   * @returns the person's id; undefined where the community knows nobody by the account
   */
  const forgetIn = async (
    tx: Transaction,
    member: Member,
    at: Date,
  ): Promise<string | undefined> => {
    const everywhere = await store.lockAccount(tx, member.accountId);
    const [person] = await store.findPersons(tx, member);
    if (person === undefined) return undefined;
    await endNamed(tx, person);
    const before = person.state === 'forgotten' ? person.forgottenAt : undefined;
    const forgottenAt = before ?? at;
    const tombstone = { name: FORGOTTEN_NAME, namedAt: forgottenAt, forgottenAt };
    await store.forgetPerson(tx, person, tombstone);
    await store.forgetMoves(tx, member, forgottenAt);
    await settle(tx, member, everywhere);
    return person.id;
  };

  /** Before somebody comes with the account, which must be locked. */
  const meetTombstone = async (tx: Transaction, member: Member, at: Date): Promise<Before> => {
    const [person] = await store.findPersons(tx, member);
    const forgottenAt = person?.forgottenAt ?? undefined;
    if (person === undefined || forgottenAt === undefined) return 'none';
    if (at <= forgottenAt) return 'too-late';
    if (person.state !== 'forgotten') return 'none';
    await store.giveUpAccount(tx, person);
    return forgottenAt;
  };

  /** Whether it is about somebody who is forgotten that the account has left. It must be locked. */
  const isTooLate = async (tx: Transaction, member: Member, at: Date): Promise<boolean> => {
    const [person] = await store.findPersons(tx, member);
    const forgottenAt = person?.forgottenAt ?? undefined;
    if (person === undefined || forgottenAt === undefined) return false;
    return person.state === 'forgotten' || at <= forgottenAt;
  };
  return { endNamed, forgetIn, isTooLate, meetTombstone };
}
