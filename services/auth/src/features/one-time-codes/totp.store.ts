import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import { appendEvents } from '@gatehouse/shared/sql/outbox/outbox-store';
import { inTransaction, type Transaction } from '@gatehouse/shared/sql/transaction';
import { Op, type Sequelize } from 'sequelize';
import { replaceCodes, type FreshCodes } from './recovery-codes.store.js';
import { defineOneTimeCodeModels } from './one-time-codes.model.js';
import type { StoredTotp } from './one-time-codes.types.js';

export interface TotpConfirmation extends FreshCodes {
  /** The one whose code was seen: meanwhile another may have been begun. */
  sealedSecret: Buffer;
  /** As it is sealed from now on. */
  keptAs: Buffer;
  step: number;
}

export type TotpStore = ReturnType<typeof createTotpStore>;

/** The only code, with that of their resealing, that knows the table `totp_secrets`. */
export function createTotpStore(sequelize: Sequelize) {
  const { totpSecrets, recoveryCodes } = defineOneTimeCodeModels(sequelize);

  return {
    async findTotp(accountId: string): Promise<StoredTotp | undefined> {
      const row = await totpSecrets.findByPk(accountId, { raw: true });
      if (row === null) return undefined;
      const { sealedSecret, begunAt, confirmedAt } = row;
      return { sealedSecret, begunAt, confirmedAt };
    },

    /** Keeps the secret until it is confirmed; a confirmed one stays what it is. */
    async beginTotp(accountId: string, sealedSecret: Buffer, now: Date): Promise<void> {
      await sequelize.query(BEGIN_TOTP, { replacements: { accountId, sealedSecret, now } });
    },

    /**
     * Asks for codes of this secret from now on, with what belongs to it; or false, and nothing
     * done, when it is not the one that waits.
     */
    confirmTotp: (
      confirmation: TotpConfirmation,
      events: readonly Envelope[],
      also: (tx: Transaction) => Promise<void>,
    ): Promise<boolean> =>
      inTransaction(sequelize, async (tx) => {
        const { accountId, sealedSecret, keptAs, step, createdAt } = confirmation;
        const [changed] = await totpSecrets.update(
          { confirmedAt: createdAt, lastStep: step, sealedSecret: keptAs },
          { where: { accountId, sealedSecret, confirmedAt: null }, transaction: tx },
        );
        if (changed === 0) return false;
        await replaceCodes(recoveryCodes, confirmation, tx);
        await appendEvents(tx, events);
        await also(tx);
        return true;
      }),

    /** Uses the time step up, and all before it; false when it has been used. */
    async useStep(accountId: string, step: number): Promise<boolean> {
      const [changed] = await totpSecrets.update(
        { lastStep: step },
        { where: { accountId, confirmedAt: { [Op.ne]: null }, lastStep: { [Op.lt]: step } } },
      );
      return changed === 1;
    },

    /** @param withCodes when no other factor is left, for which they could stand in */
    removeTotp: (
      accountId: string,
      withCodes: boolean,
      events: readonly Envelope[],
    ): Promise<boolean> =>
      inTransaction(sequelize, async (tx) => {
        const active = { accountId, confirmedAt: { [Op.ne]: null } };
        const removed = await totpSecrets.destroy({ where: active, transaction: tx });
        if (removed === 0) return false;
        if (withCodes) await recoveryCodes.destroy({ where: { accountId }, transaction: tx });
        await appendEvents(tx, events);
        return true;
      }),
  };
}

/** MariaDB knows no row alias, so this is the older way to name the row that was to be inserted. */
const BEGIN_TOTP = `
  INSERT INTO totp_secrets (account_id, sealed_secret, begun_at)
  VALUES (:accountId, :sealedSecret, :now)
  ON DUPLICATE KEY UPDATE
    sealed_secret = IF(confirmed_at IS NULL, VALUES(sealed_secret), sealed_secret),
    begun_at = IF(confirmed_at IS NULL, VALUES(begun_at), begun_at)`;
