import { MOST_DUE, type DueRow } from '@gatehouse/shared/lifecycle/due';
import { execute, select, selectIn } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { QueryTypes, type Sequelize } from 'sequelize';
import { deviceIn, READ, type DeviceRead } from './device-row.js';
import type { Device, Heard } from './devices.types.js';

export type DevicesHeardStore = ReturnType<typeof createDevicesHeardStore>;

/** The tables devices and device_clocks, as far as devices are heard of. */
export function createDevicesHeardStore(sequelize: Sequelize) {
  return {
    /** Of a device that this transaction has locked. */
    async note(tx: Transaction, heard: Heard, silentDueAt: Date): Promise<void> {
      const { communityId, deviceId, receivedAt, pending, clock } = heard;
      const seen = [receivedAt, pending, clock.offsetMs, silentDueAt];
      await execute(tx, SEEN, [...seen, communityId, deviceId]);
      const anchor = [communityId, deviceId, clock.gen, clock.offsetMs, receivedAt];
      await execute(tx, ANCHOR, anchor);
    },

    /** By how much each of its clocks was wrong when it was heard last. */
    async anchors(tx: Transaction, { communityId, deviceId }: Heard): Promise<Map<number, number>> {
      const rows = await selectIn<{ gen: number; offsetMs: number }>(tx, ANCHORS, [
        ...[communityId, deviceId],
      ]);
      return new Map(rows.map(({ gen, offsetMs }) => [gen, offsetMs]));
    },

    /** Those that are silent by the moment, wherever they are. */
    findDue: (by: Date): Promise<DueRow[]> => select<DueRow>(sequelize, DUE, [by]),

    /** Those of them of which nothing was heard since; what is heard at this moment is left alone. */
    async lockDue(tx: Transaction, ids: readonly string[], at: Date): Promise<Device[]> {
      const rows = await sequelize.query<DeviceRead>(LOCK_DUE, {
        ...{ replacements: { ids, at }, type: QueryTypes.SELECT, transaction: tx },
      });
      return rows.map(deviceIn);
    },

    /** Of a device that this transaction has locked. */
    async markSilent(tx: Transaction, { communityId, id }: Device): Promise<void> {
      await execute(tx, SILENT, [communityId, id]);
    },
  };
}

const SEEN = `
  UPDATE devices SET last_seen_at = ?, pending = ?, clock_offset_ms = ?, silent_due_at = ?,
    silent_since = NULL
  WHERE community_id = ? AND id = ?`;

const ANCHOR = `
  INSERT INTO device_clocks (community_id, device_id, clock_gen, offset_ms, seen_at)
  VALUES (?, ?, ?, ?, ?)
  ON DUPLICATE KEY UPDATE offset_ms = VALUES(offset_ms), seen_at = VALUES(seen_at)`;

const ANCHORS = `
  SELECT clock_gen AS gen, offset_ms AS offsetMs FROM device_clocks
  WHERE community_id = ? AND device_id = ?`;

const DUE = `
  SELECT id, silent_due_at AS dueAt FROM devices FORCE INDEX (devices_silent_due_at)
  WHERE silent_due_at <= ? ORDER BY silent_due_at LIMIT ${MOST_DUE}`;

const LOCK_DUE = `
  ${READ} WHERE id IN (:ids) AND silent_due_at <= :at FOR UPDATE SKIP LOCKED`;

const SILENT = `
  UPDATE devices SET silent_due_at = NULL, silent_since = last_seen_at
  WHERE community_id = ? AND id = ?`;
