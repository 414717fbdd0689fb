import { movedOn } from '@gatehouse/shared/sql/statements/moved-on';
import { leftoverRows, type Leftovers } from '@gatehouse/shared/sql/purge';
import { inTransaction, type Transaction } from '@gatehouse/shared/sql/transaction';
import { Op, type Sequelize } from 'sequelize';
import type { Account } from '../accounts/accounts.types.js';
import { isOfThisEpoch } from '../accounts/accounts.feature.js';
import { defineApiKeyModels } from './api-keys.model.js';

/** An access token that was given for a key. */
export interface KeyToken {
  accessTokenId: string;
  expiresAt: Date;
}

/** For each token that is given so many that are over are forgotten: more than come, and no long wait. */
const MOST_FORGOTTEN = 100;

/** More than clocks differ by: whoever refuses the tokens of a key asks for those that live. */
const KEEP_DAYS = 1;

/** Tokens that are over, also of keys that no longer get new ones, by which they would be forgotten. */
export function apiKeyTokenLeftovers(sequelize: Sequelize): Leftovers {
  return leftoverRows(sequelize, {
    what: 'access tokens of API keys',
    table: 'api_key_tokens',
    column: 'expires_at',
    keepDays: KEEP_DAYS,
  });
}

export type ApiKeyTokensStore = ReturnType<typeof createApiKeyTokensStore>;

/** The access tokens that were given for keys, as long as they live. */
export function createApiKeyTokensStore(sequelize: Sequelize) {
  const models = defineApiKeyModels(sequelize);

  const liveTokens = async (
    transaction: Transaction | null,
    apiKeyIds: readonly string[],
    now: Date,
  ): Promise<string[]> => {
    const where = { apiKeyId: { [Op.in]: [...apiKeyIds] }, expiresAt: { [Op.gt]: now } };
    const alive = await models.tokens.findAll({ where, raw: true, transaction });
    return alive.map(({ accessTokenId }) => accessTokenId);
  };

  return {
    liveTokens,

    /**
     * Remembers a token that is about to be given for the key by the rights of an account. Both are
     * locked meanwhile: whatever ends the key or the rights either finds the token or makes this
     * answer false.
     * @param answerable undefined where it is a device's, which nobody answers for
     */
    addToken: (
      apiKeyId: string,
      answerable: Account | undefined,
      token: KeyToken,
      now: Date,
    ): Promise<boolean> =>
      inTransaction(sequelize, async (transaction) => {
        if (answerable && !(await isOfThisEpoch(transaction, answerable))) return false;
        const [used] = await models.keys.update(
          { lastUsedAt: movedOn('last_used_at', now) },
          { where: { id: apiKeyId, revokedAt: null }, transaction },
        );
        if (used === 0) return false;
        const over = { apiKeyId, expiresAt: { [Op.lte]: now } };
        await models.tokens.destroy({ where: over, limit: MOST_FORGOTTEN, transaction });
        await models.tokens.create({ ...token, apiKeyId }, { transaction });
        return true;
      }),

    /** The keys that somebody answers for and that have live tokens, with these. */
    async tokensVouchedForBy(
      accountId: string,
      now: Date,
    ): Promise<{ apiKeyIds: string[]; accessTokenIds: string[] }> {
      const keys = await models.keys.findAll({
        attributes: ['id'],
        where: {
          [Op.or]: [{ takenOverBy: accountId }, { takenOverBy: null, createdBy: accountId }],
          revokedAt: null,
          expiresAt: { [Op.gt]: now },
        },
        raw: true,
      });
      const apiKeyIds = keys.map(({ id }) => id);
      return { apiKeyIds, accessTokenIds: await liveTokens(null, apiKeyIds, now) };
    },
  };
}
