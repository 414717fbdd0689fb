import { Op, type Sequelize } from 'sequelize';
import { defineOneTimeCodeModels } from './one-time-codes.model.js';

/** A secret of an app that is asked for codes. */
export interface SealedTotp {
  accountId: string;
  sealedSecret: Buffer;
}

export type TotpResealingStore = ReturnType<typeof createTotpResealingStore>;

/** The table `totp_secrets`, for whoever goes through all of it. */
export function createTotpResealingStore(sequelize: Sequelize) {
  const { totpSecrets } = defineOneTimeCodeModels(sequelize);
  return {
    /** Those that are asked for, by account: the next after this one, or from the first. */
    confirmedAfter: (accountId: string, limit: number): Promise<SealedTotp[]> =>
      totpSecrets.findAll({
        attributes: ['accountId', 'sealedSecret'],
        where: { accountId: { [Op.gt]: accountId }, confirmedAt: { [Op.ne]: null } },
        order: ['accountId'],
        limit,
        raw: true,
      }),

    /** False, and nothing done, when it is another meanwhile. */
    async replaceSealed(accountId: string, from: Buffer, to: Buffer): Promise<boolean> {
      const where = { accountId, sealedSecret: from };
      const [changed] = await totpSecrets.update({ sealedSecret: to }, { where });
      return changed === 1;
    },
  };
}
