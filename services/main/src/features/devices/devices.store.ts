import { execute, insertRow, select, selectIn } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { QueryTypes, type Sequelize } from 'sequelize';
import { deviceIn, READ, type DeviceRead } from './device-row.js';
import type { Device, DeviceKeeper } from './devices.types.js';

/** A pairing code as it is kept. */
export interface KeptCode {
  digest: Buffer;
  endsAt: Date;
}

/** What a device is known by once it is paired. */
export interface PairedBy {
  code: KeptCode['digest'];
  publicKey: Buffer;
  keyId: string;
  name: string;
  at: Date;
}

/** A part of a community's list. */
export interface DeviceSearch {
  communityId: string;
  /** The last device of the page before. */
  beforeId?: string | undefined;
  limit: number;
}

export type DevicesStore = ReturnType<typeof createDevicesStore>;

/** The table devices. */
export function createDevicesStore(sequelize: Sequelize) {
  return {
    ...pairingIn(sequelize),

    async add(tx: Transaction, device: Device, code: KeptCode): Promise<void> {
      const { id, communityId, name, kind, gateId = null, state, addedAt, addedBy } = device;
      await insertRow(tx, 'devices', {
        ...{ communityId, id, name, kind, gateId, state, addedAt },
        ...{ addedById: addedBy.accountId, addedByName: addedBy.name },
        ...{ codeDigest: code.digest, codeEndsAt: code.endsAt },
      });
    },

    /** As the transaction sees it if there is one. */
    async find(communityId: string, id: string, tx?: Transaction): Promise<Device | undefined> {
      const values = [communityId, id];
      const [row] =
        tx === undefined
          ? await select<DeviceRead>(sequelize, ONE, values)
          : await selectIn<DeviceRead>(tx, ONE, values);
      return row && deviceIn(row);
    },

    /** Lets nobody else change the device, or bring anything in its name, before the transaction ends. */
    async lock(tx: Transaction, communityId: string, id: string): Promise<Device | undefined> {
      const [row] = await selectIn<DeviceRead>(tx, `${ONE} FOR UPDATE`, [communityId, id]);
      return row && deviceIn(row);
    },

    /** The newest first. */
    async list({ communityId, beforeId, limit }: DeviceSearch): Promise<Device[]> {
      const rows = await sequelize.query<DeviceRead>(
        `${READ} WHERE community_id = :communityId
           ${beforeId === undefined ? '' : 'AND id < :beforeId'}
         ORDER BY id DESC LIMIT :limit`,
        { replacements: { communityId, beforeId, limit }, type: QueryTypes.SELECT },
      );
      return rows.map(deviceIn);
    },

    /** Of a device that this transaction has locked. */
    async revoke(tx: Transaction, device: Device, by: DeviceKeeper, at: Date): Promise<void> {
      await execute(tx, REVOKE, [at, by.accountId, by.name, device.communityId, device.id]);
    },
  };
}

function pairingIn(sequelize: Sequelize) {
  return {
    /** Of a device that this transaction has locked; the code of before is gone. */
    async setCode(tx: Transaction, { communityId, id }: Device, code: KeptCode): Promise<void> {
      await execute(tx, SET_CODE, [code.digest, code.endsAt, communityId, id]);
    },

    /** The device that waits for the code, if the code is good at the moment. */
    async findByCode(digest: Buffer, at: Date): Promise<Device | undefined> {
      const [row] = await select<DeviceRead>(sequelize, BY_CODE, [digest, at]);
      return row && deviceIn(row);
    },

    /**
     * Of a device that waits; of two who have the code at once one pairs it.
     * @returns whether it was paired
     */
    async pair(
      tx: Transaction,
      { communityId, id }: Device,
      { code, publicKey, keyId, name, at }: PairedBy,
    ): Promise<boolean> {
      const values = [publicKey, keyId, name, at, communityId, id, code, at];
      return (await execute(tx, PAIR, values)) === 1;
    },
  };
}

const ONE = `${READ} WHERE community_id = ? AND id = ?`;

const BY_CODE = `${READ} WHERE code_digest = ? AND code_ends_at > ? AND state = 'waiting'`;

const SET_CODE = `
  UPDATE devices SET code_digest = ?, code_ends_at = ? WHERE community_id = ? AND id = ?`;

const PAIR = `
  UPDATE devices SET state = 'active', public_key = ?, key_id = ?, name = ?, paired_at = ?,
    code_digest = NULL, code_ends_at = NULL
  WHERE community_id = ? AND id = ? AND code_digest = ? AND code_ends_at > ? AND state = 'waiting'`;

const REVOKE = `
  UPDATE devices SET state = 'revoked', revoked_at = ?, revoked_by_id = ?, revoked_by_name = ?,
    code_digest = NULL, code_ends_at = NULL, silent_due_at = NULL
  WHERE community_id = ? AND id = ?`;
