import type { Sequelize } from 'sequelize';
import { personalTable, type PersonalTable } from '../../personal.js';

const UNIT = `(SELECT units.name FROM units
  WHERE units.community_id = parcels.community_id AND units.id = parcels.unit_id)`;

const RECEIVED = 'received_by_id = :accountId';
const ENDED = 'ended_by_id <=> :accountId';
const NAMED = 'collector_named_by_id <=> :accountId';
const FETCHED = 'recipient_account_id <=> :accountId';

/** For as long as the rows are kept at the most, beside the time in which a parcel waits. */
const KEPT_DAYS = 180;

/** Parcels that somebody fetched, let be fetched, or had in their hands at the gate. */
export function parcelData(sequelize: Sequelize): PersonalTable {
  return personalTable(sequelize, {
    ...{ name: 'parcels', table: 'parcels', key: 'id' },
    whose: [RECEIVED, ENDED, NAMED, FETCHED].join(' OR '),
    tells: {
      ...{ id: 'id', unit: UNIT, state: 'state', carrier: 'carrier', receivedAt: 'received_at' },
      ...{ endedAt: 'ended_at', collector: `IF(${NAMED}, collector_name, NULL)` },
      ...{ received: RECEIVED, ended: ENDED, named: NAMED, fetched: FETCHED },
    },
    forgets: {
      columns: {
        received_by_id: { name: 'received_by_name' },
        ended_by_id: { name: 'ended_by_name' },
        collector_named_by_id: { blank: ['collector_name'] },
        recipient_account_id: { name: 'recipient_name' },
      },
      stays: { why: 'shared', days: KEPT_DAYS },
    },
  });
}
