import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import { appendEvents } from '@gatehouse/shared/sql/outbox/outbox-store';
import { inTransaction, type Transaction } from '@gatehouse/shared/sql/transaction';
import type { Sequelize } from 'sequelize';
import { defineOneTimeCodeModels, type OneTimeCodeModels } from './one-time-codes.model.js';

/** The codes that take the place of all others. */
export interface FreshCodes {
  accountId: string;
  hashes: readonly Buffer[];
  createdAt: Date;
}

export type RecoveryCodesStore = ReturnType<typeof createRecoveryCodesStore>;

/** The only code that knows the table `recovery_codes`. */
export function createRecoveryCodesStore(sequelize: Sequelize) {
  const { recoveryCodes } = defineOneTimeCodeModels(sequelize);
  return {
    replaceCodes: (
      codes: FreshCodes,
      events: readonly Envelope[],
      also: (tx: Transaction) => Promise<void>,
    ): Promise<void> =>
      inTransaction(sequelize, async (tx) => {
        await replaceCodes(recoveryCodes, codes, tx);
        await appendEvents(tx, events);
        await also(tx);
      }),

    /** As part of a larger change. */
    replaceCodesIn: (tx: Transaction, codes: FreshCodes): Promise<void> =>
      replaceCodes(recoveryCodes, codes, tx),

    /** Uses the code up; false when there is no such code or it has been used. */
    async useCode(accountId: string, hash: Buffer, now: Date): Promise<boolean> {
      const unused = { accountId, hash, usedAt: null };
      const [changed] = await recoveryCodes.update({ usedAt: now }, { where: unused });
      return changed === 1;
    },

    countCodes: (accountId: string): Promise<number> =>
      recoveryCodes.count({ where: { accountId, usedAt: null } }),
  };
}

/** For the stores of this feature, as part of a larger change. */
export async function replaceCodes(
  recoveryCodes: OneTimeCodeModels['recoveryCodes'],
  { accountId, hashes, createdAt }: FreshCodes,
  transaction: Transaction,
): Promise<void> {
  await recoveryCodes.destroy({ where: { accountId }, transaction });
  const rows = hashes.map((hash) => ({ hash, accountId, createdAt, usedAt: null }));
  await recoveryCodes.bulkCreate(rows, { transaction });
}
