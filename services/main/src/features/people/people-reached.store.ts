import { execute } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { OnePerson } from './people-moves.types.js';

/** How an account is reached; what is undefined says nothing of what was entered. */
export interface Reached {
  email?: string | undefined;
  /** In E.164 form; null when it has none any more. */
  phone?: string | null | undefined;
}

/** What of the table people says how somebody is reached who has an account. */
export function createPeopleReachedStore() {
  return {
    /** The newest of each is kept, in whatever order they are told. */
    async noteReached(
      tx: Transaction,
      { communityId, id }: OnePerson,
      { email, phone }: Reached,
      at: Date,
    ): Promise<void> {
      const place = [at, communityId, id, at];
      if (email !== undefined) await execute(tx, NOTE_EMAIL, [email, ...place]);
      if (phone !== undefined) await execute(tx, NOTE_PHONE, [phone, ...place]);
    },

    /**
     * How somebody is reached who turned out to be another is kept where nothing newer is known, and that
     * they are a minor in any case: only the community says so.
     */
    async takeEntered(tx: Transaction, from: OnePerson, toId: string): Promise<void> {
      await execute(tx, TAKE, [from.id, from.communityId, toId]);
    },
  };
}

const note = (column: string): string => `
  UPDATE people SET ${column} = ?, ${column}_at = ?
  WHERE community_id = ? AND id = ? AND state <> 'forgotten'
    AND (${column}_at IS NULL OR ${column}_at < ?)`;

const NOTE_EMAIL = note('email');
const NOTE_PHONE = note('phone');

const TAKE = `
  UPDATE people JOIN people AS entered
    ON entered.community_id = people.community_id AND entered.id = ?
  SET people.email = IF(people.email_at IS NULL, COALESCE(people.email, entered.email), people.email),
      people.phone = IF(people.phone_at IS NULL, COALESCE(people.phone, entered.phone), people.phone),
      people.is_minor = people.is_minor OR entered.is_minor
  WHERE people.community_id = ? AND people.id = ?`;
