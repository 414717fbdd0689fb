import { movedOn } from '@gatehouse/shared/sql/statements/moved-on';
import { daysBefore, type Leftovers } from '@gatehouse/shared/sql/purge';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { Op, QueryTypes, type Sequelize } from 'sequelize';
import { defineDeviceModel } from './devices.model.js';

/** A device that has just been used. */
export interface UsedDevice {
  accountId: string;
  tokenHash: Buffer;
  usedAt: Date;
  expiresAt: Date;
}

export type DevicesStore = ReturnType<typeof createDevicesStore>;

/** The only code that knows the table `known_devices`. */
export function createDevicesStore(sequelize: Sequelize) {
  const devices = defineDeviceModel(sequelize);

  return {
    /** The id of the account's device with this token. */
    async find(accountId: string, tokenHash: Buffer, now: Date): Promise<string | undefined> {
      const where = { accountId, tokenHash, expiresAt: { [Op.gt]: now } };
      const row = await devices.findOne({ attributes: ['id'], where, raw: true });
      return row?.id;
    },

    /** Whether the account knows the device; if so, it goes on knowing it. */
    async touch({ accountId, tokenHash, usedAt, expiresAt }: UsedDevice, transaction: Transaction) {
      const where = { accountId, tokenHash, expiresAt: { [Op.gt]: usedAt } };
      const changed = { lastUsedAt: movedOn('last_used_at', usedAt), expiresAt };
      const [known] = await devices.update(changed, { where, transaction });
      return known === 1;
    },

    /** Whether the account has or had any device. */
    async hasAny(accountId: string, transaction: Transaction): Promise<boolean> {
      const where = { accountId };
      const row = await devices.findOne({ attributes: ['id'], where, transaction, raw: true });
      return row !== null;
    },

    async insert(id: string, device: UsedDevice, transaction: Transaction): Promise<void> {
      const { usedAt, ...rest } = device;
      const row = { id, ...rest, createdAt: usedAt, lastUsedAt: usedAt };
      await devices.create(row, { transaction });
    },

    /** Deletes all but the `kept` devices that were used last. */
    async deleteOldest(accountId: string, kept: number, transaction: Transaction): Promise<void> {
      const oldest = await devices.findAll({
        attributes: ['id'],
        where: { accountId },
        order: [
          ['lastUsedAt', 'DESC'],
          ['id', 'DESC'],
        ],
        offset: kept,
        limit: 1000,
        transaction,
        raw: true,
      });
      // By primary key and in one order, so that logins that come together do not deadlock.
      const ids = oldest.map(({ id }) => id).sort();
      if (ids.length > 0) await devices.destroy({ where: { id: ids }, transaction });
    },

    /** The rows stay: they say that the account has been used before. */
    async expireAll(accountId: string, now: Date, transaction: Transaction): Promise<void> {
      const where = { accountId, expiresAt: { [Op.gt]: now } };
      await devices.update({ expiresAt: now }, { where, transaction });
    },
  };
}

/** How long a device is kept that is not known any more. */
const KEEP_DAYS = 30;

/** Expired devices, but of each account the one used last: it says that the account has been used. */
export function deviceLeftovers(sequelize: Sequelize): Leftovers {
  const devices = defineDeviceModel(sequelize);
  return {
    what: 'known devices',
    deleteSome: async (now, limit) => {
      const rows = await sequelize.query<{ id: string }>(SELECT_LEFT_OVER, {
        replacements: { before: daysBefore(now, KEEP_DAYS), limit },
        type: QueryTypes.SELECT,
      });
      const ids = rows.map(({ id }) => id).sort();
      return ids.length === 0 ? 0 : devices.destroy({ where: { id: ids } });
    },
  };
}

/** Apart from the DELETE, because MySQL does not read the table that it deletes from. */
const SELECT_LEFT_OVER = `
  SELECT d.id FROM known_devices d
  WHERE d.expires_at < :before AND EXISTS (
    SELECT 1 FROM known_devices later
    WHERE later.account_id = d.account_id
      AND (later.last_used_at, later.id) > (d.last_used_at, d.id))
  ORDER BY d.expires_at LIMIT :limit`;
