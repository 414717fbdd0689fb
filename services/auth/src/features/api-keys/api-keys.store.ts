import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import { forcedIndex } from '@gatehouse/shared/sql/statements/forced-index';
import { appendEvents } from '@gatehouse/shared/sql/outbox/outbox-store';
import { inTransaction, type Transaction } from '@gatehouse/shared/sql/transaction';
import { Op, type Sequelize } from 'sequelize';
import { createApiKeyTokensStore } from './api-key-tokens.store.js';
import { defineApiKeyModels, type ApiKeyRow } from './api-keys.model.js';
import type { ApiKey } from './api-keys.types.js';

export interface KeyListing {
  communityId: string;
  /** The id of the last key of the page before. */
  before: string | undefined;
  limit: number;
}

/** A key, and the community without which it is not found. */
type KeyHere = Pick<ApiKey, 'id' | 'communityId'>;

export type ApiKeysStore = ReturnType<typeof createApiKeysStore>;

/** The only code, with that of their tokens, that knows the tables `api_keys` and `api_key_tokens`. */
export function createApiKeysStore(sequelize: Sequelize) {
  const models = defineApiKeyModels(sequelize);
  const { liveTokens, ...tokens } = createApiKeyTokensStore(sequelize);

  return {
    ...tokens,

    /** Inserts the key and its event, with what belongs to it, or nothing. */
    insert: (
      key: ApiKey,
      event: Envelope,
      also: (tx: Transaction) => Promise<void>,
    ): Promise<void> =>
      inTransaction(sequelize, async (transaction) => {
        const row = { ...key, permissions: key.permissions.join(' ') };
        await models.keys.create(row, { transaction });
        await appendEvents(transaction, [event]);
        await also(transaction);
      }),

    ...ofDevices(sequelize),

    /** The keys that somebody made for a community, also those that are over; the newest first. */
    async list({ communityId, before, limit }: KeyListing): Promise<ApiKey[]> {
      const older = before === undefined ? {} : { id: { [Op.lt]: before } };
      const where = { communityId, deviceId: null, ...older };
      const rows = await models.keys.findAll({
        where,
        indexHints: forcedIndex('api_keys_community'),
        order: [['id', 'DESC']],
        limit,
        raw: true,
      });
      return rows.map(toKey);
    },

    async find(id: string): Promise<ApiKey | undefined> {
      const row = await models.keys.findOne({ where: { id }, raw: true });
      return row === null ? undefined : toKey(row);
    },

    /**
     * Revokes the key, with its event the first time. The answer names its live tokens each time,
     * so that a caller who failed to revoke them can repeat.
     */
    revoke: ({ id, communityId }: KeyHere, now: Date, event: Envelope): Promise<string[]> =>
      inTransaction(sequelize, async (transaction) => {
        const where = { id, communityId, revokedAt: null };
        const [revoked] = await models.keys.update({ revokedAt: now }, { where, transaction });
        if (revoked === 1) await appendEvents(transaction, [event]);
        return liveTokens(transaction, [id], now);
      }),

    /**
     * Lets somebody else answer for the key, with the event and what belongs to it, unless it is
     * over.
     * @returns whether it was taken over
     */
    takeOver: (
      { id, communityId }: KeyHere,
      { takenOverBy, at }: { takenOverBy: string; at: Date },
      event: Envelope,
      also: (tx: Transaction) => Promise<void>,
    ): Promise<boolean> =>
      inTransaction(sequelize, async (transaction) => {
        const alive = { id, communityId, revokedAt: null, expiresAt: { [Op.gt]: at } };
        const lock = transaction.LOCK.UPDATE;
        const row = await models.keys.findOne({ where: alive, lock, transaction, raw: true });
        if (row === null) return false;
        await models.keys.update({ takenOverBy }, { where: { id, communityId }, transaction });
        await appendEvents(transaction, [event]);
        await also(transaction);
        return true;
      }),
  };
}

/** Keys of devices, which nobody answers for. */
function ofDevices(sequelize: Sequelize) {
  const models = defineApiKeyModels(sequelize);
  const { liveTokens } = createApiKeyTokensStore(sequelize);

  return {
    /** Of a device; what happens to devices, main tells. */
    async insertOfDevice(key: ApiKey): Promise<void> {
      await models.keys.create({ ...key, permissions: key.permissions.join(' ') });
    },

    /** Revokes the keys of a device, or one of them. The answer names all of them each time. */
    revokeOfDevice: (
      { communityId, deviceId }: { communityId: string; deviceId: string },
      apiKeyId: string | undefined,
      now: Date,
    ): Promise<{ apiKeyIds: string[]; accessTokenIds: string[] }> =>
      inTransaction(sequelize, async (transaction) => {
        const where = { communityId, deviceId, ...(apiKeyId !== undefined && { id: apiKeyId }) };
        const found = await models.keys.findAll({
          ...{ attributes: ['id'], where, lock: transaction.LOCK.UPDATE, transaction, raw: true },
        });
        const apiKeyIds = found.map(({ id }) => id);
        const open = { ...where, revokedAt: null };
        await models.keys.update({ revokedAt: now }, { where: open, transaction });
        return { apiKeyIds, accessTokenIds: await liveTokens(transaction, apiKeyIds, now) };
      }),
  };
}

function toKey({ permissions, ...row }: ApiKeyRow): ApiKey {
  return { ...row, permissions: permissions.split(' ').filter((name) => name !== '') };
}
