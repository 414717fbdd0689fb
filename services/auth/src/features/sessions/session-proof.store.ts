import { execute, selectIn } from '@gatehouse/shared/sql/statements/prepared';
import { inTransaction } from '@gatehouse/shared/sql/transaction';
import type { Sequelize } from 'sequelize';
import { defineSessions } from './sessions.model.js';
import { insertPair, methodsOf } from './sessions.store.js';
import type { Authentication, Session, TokenPair } from './sessions.types.js';

export type SessionProofStore = ReturnType<typeof createSessionProofStore>;

/** How sessions come to be proved anew. */
export function createSessionProofStore(sequelize: Sequelize) {
  const sessions = defineSessions(sequelize);
  return {
    /** The open session with this id, if it is one of the account's. */
    async findOpen(accountId: string, id: string, now: Date): Promise<Session | undefined> {
      const row = await sessions.findOne({ where: { id, accountId, endedAt: null }, raw: true });
      if (row === null || row.expiresAt <= now) return undefined;
      const { device, address, createdAt, expiresAt, actorId } = row;
      const authentication = { methods: methodsOf(row.methods), at: row.authenticatedAt };
      return { id, accountId, device, address, createdAt, expiresAt, actorId, authentication };
    },

    /** Records the proof and the token that says so; false when the session has ended meanwhile. */
    renew: (id: string, { methods, at }: Authentication, pair: TokenPair): Promise<boolean> =>
      inTransaction(sequelize, async (tx) => {
        // The lock makes whoever ends the session wait, and find the new token.
        const [open] = await selectIn(tx, LOCK_OPEN, [id]);
        if (open === undefined) return false;
        await execute(tx, RENEW, [methods.join(' '), at, id]);
        await insertPair(tx, id, pair);
        return true;
      }),
  };
}

const LOCK_OPEN = 'SELECT id FROM sessions WHERE id = ? AND ended_at IS NULL FOR UPDATE';
const RENEW = 'UPDATE sessions SET methods = ?, authenticated_at = ? WHERE id = ?';
