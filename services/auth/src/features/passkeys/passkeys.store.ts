import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import { movedOn } from '@gatehouse/shared/sql/statements/moved-on';
import { appendEvents } from '@gatehouse/shared/sql/outbox/outbox-store';
import { inTransaction, type Transaction } from '@gatehouse/shared/sql/transaction';
import { Op, UniqueConstraintError, type Sequelize } from 'sequelize';
import { PasskeyKnown } from './passkeys.errors.js';
import { definePasskeys, type PasskeyRow } from './passkeys.model.js';
import type { Passkey } from './passkeys.types.js';

export type PasskeysStore = ReturnType<typeof createPasskeysStore>;

/** The only code that knows the table `passkeys`. */
export function createPasskeysStore(sequelize: Sequelize) {
  const passkeys = definePasskeys(sequelize);

  return {
    /**
     * Inserts the passkey and its events, with what else belongs to it, or nothing.
     * @throws PasskeyKnown
     */
    async insert<T>(
      { transports, synced, ...passkey }: Passkey,
      events: readonly Envelope[],
      also: (tx: Transaction) => Promise<T>,
    ): Promise<T> {
      const row = { ...passkey, transports: transports.join(' '), synced: synced ? 1 : 0 };
      try {
        return await inTransaction(sequelize, async (tx) => {
          await passkeys.create(row, { transaction: tx });
          await appendEvents(tx, events);
          return also(tx);
        });
      } catch (error) {
        if (error instanceof UniqueConstraintError) throw new PasskeyKnown();
        throw error;
      }
    },

    async list(accountId: string): Promise<Passkey[]> {
      const rows = await passkeys.findAll({ where: { accountId }, order: ['id'], raw: true });
      return rows.map(toPasskey);
    },

    count: (accountId: string): Promise<number> => passkeys.count({ where: { accountId } }),

    async findByCredential(credentialId: Buffer): Promise<Passkey | undefined> {
      const row = await passkeys.findOne({ where: { credentialId }, raw: true });
      return row === null ? undefined : toPasskey(row);
    },

    /**
     * Takes note of a signature. False when the passkey is gone or has counted as far already:
     * of two that show the same count, one is a copy.
     */
    async recordUse(id: string, counter: number, lastUsedAt: Date): Promise<boolean> {
      const earlier = counter === 0 ? { counter: 0 } : { counter: { [Op.lt]: counter } };
      const [changed] = await passkeys.update(
        { counter, lastUsedAt: movedOn('last_used_at', lastUsedAt) },
        { where: { id, ...earlier } },
      );
      return changed === 1;
    },

    /** False when the account has no such passkey. */
    remove: (accountId: string, id: string, events: readonly Envelope[]): Promise<boolean> =>
      inTransaction(sequelize, async (tx) => {
        const removed = await passkeys.destroy({ where: { id, accountId }, transaction: tx });
        if (removed === 0) return false;
        await appendEvents(tx, events);
        return true;
      }),
  };
}

function toPasskey(row: PasskeyRow): Passkey {
  const { id, accountId, credentialId, publicKey, name, counter, createdAt, lastUsedAt } = row;
  const transports = row.transports.split(' ').filter((each) => each !== '');
  const synced = row.synced === 1;
  return {
    id,
    accountId,
    credentialId,
    publicKey,
    name,
    createdAt,
    lastUsedAt,
    transports,
    counter,
    synced,
  };
}
