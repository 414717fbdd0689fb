import { execute, selectIn } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';

/** What somebody was asked there until they were forgotten. */
const ASKED = `SELECT id FROM invitations
  WHERE community_id = ? AND COALESCE(sent_at, created_at) <= ? AND`;
const ASKED_BY_ADDRESS = `${ASKED} email = ?`;
const ACCEPTED = `${ASKED} accepted_by = ?`;
const REMOVE_INVITATION = 'DELETE FROM invitations WHERE community_id = ? AND id = ?';

/** Who was asked: by the address of then, too, as long as it is known. */
export interface Asked {
  communityId: string;
  accountId: string;
  forgottenAt: Date;
  email: string | undefined;
}

export type ClosingsStore = ReturnType<typeof createClosingsStore>;

const AT_A_TIME = 100;

/** What a community has beside its members; tokens of keys go with the keys. */
export const WITHOUT_MEMBERS = [
  'invitations',
  'invited_residencies',
  'api_keys',
  'resident_moments',
  'last_addresses',
] as const;

const MEMBERS = `
  SELECT DISTINCT account_id AS accountId FROM memberships WHERE community_id = ?
  ORDER BY account_id LIMIT ${AT_A_TIME}`;

const REMOVE = 'DELETE FROM memberships WHERE community_id = ? AND account_id = ?';

/** What this service has of communities that are closed. */
export function createClosingsStore() {
  return {
    /** Some of those who have a role there; none when nobody has. */
    async someMembers(tx: Transaction, communityId: string): Promise<string[]> {
      const rows = await selectIn<{ accountId: string }>(tx, MEMBERS, [communityId]);
      return rows.map(({ accountId }) => accountId);
    },

    async removeMember(tx: Transaction, communityId: string, accountId: string): Promise<void> {
      await execute(tx, REMOVE, [communityId, accountId]);
    },

    /** What it has asked somebody whom it has forgotten. @returns which invitations are gone */
    async removeInvitations(tx: Transaction, asked: Asked): Promise<string[]> {
      const { communityId, accountId, forgottenAt, email } = asked;
      const find = (sql: string, who: string) =>
        selectIn<{ id: string }>(tx, sql, [communityId, forgottenAt, who]);
      const found = [
        ...(await find(ACCEPTED, accountId)),
        ...(email === undefined ? [] : await find(ASKED_BY_ADDRESS, email)),
      ];
      const ids = [...new Set(found.map(({ id }) => id))].sort();
      for (const id of ids) await execute(tx, REMOVE_INVITATION, [communityId, id]);
      return ids;
    },

    /** @returns how many rows went; 0 when none is left */
    eraseSome: (
      tx: Transaction,
      table: (typeof WITHOUT_MEMBERS)[number],
      communityId: string,
    ): Promise<number> =>
      execute(tx, `DELETE FROM ${table} WHERE community_id = ? LIMIT ${AT_A_TIME}`, [communityId]),
  };
}
