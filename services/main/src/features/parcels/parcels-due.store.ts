import { MOST_DUE, type DueRow } from '@gatehouse/shared/lifecycle/due';
import { execute, select } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { Op, type Sequelize } from 'sequelize';
import { fromRow } from './parcel-row.js';
import { defineParcelModel, type ParcelRow } from './parcels.model.js';
import type { OneParcel } from './parcels.store.js';
import type { Parcel, ParcelState } from './parcels.types.js';

/** A parcel that is to be told again, or to go. */
export interface DueParcel extends DueRow {
  communityId: string;
  unitId: string;
  state: ParcelState;
  receivedAt: Date;
}

export type ParcelsDueStore = ReturnType<typeof createParcelsDueStore>;

/** The table parcels, as far as something happens to them by itself. */
export function createParcelsDueStore(sequelize: Sequelize) {
  const parcels = defineParcelModel(sequelize);
  return {
    /** Those whose time has come by the moment, the longest due first. */
    findDue: (by: Date): Promise<DueParcel[]> => select<DueParcel>(sequelize, DUE, [by]),

    /** Those of them whose time it still is; what somebody changes at this moment is left to them. */
    async lockDue(tx: Transaction, ids: string[], at: Date): Promise<Parcel[]> {
      const rows = await parcels.findAll({
        where: { id: ids, dueAt: { [Op.lte]: at } },
        ...{ lock: tx.LOCK.UPDATE, skipLocked: true, transaction: tx, raw: true },
      });
      return rows.map((row) => fromRow(row as unknown as ParcelRow));
    },

    /** Of a parcel that this transaction has locked. */
    async remind(
      tx: Transaction,
      { communityId, id }: OneParcel,
      { reminders, next }: { reminders: number; next: Date | undefined },
    ): Promise<void> {
      await execute(tx, REMIND, [reminders, next ?? null, communityId, id]);
    },

    /** Likewise: nothing is known of it any more. */
    async remove(tx: Transaction, { communityId, id }: OneParcel): Promise<void> {
      await execute(tx, REMOVE, [communityId, id]);
    },
  };
}

/** Prepared, because it is asked again and again, whether or not any parcel waits. */
const DUE = `
  SELECT id, community_id AS communityId, unit_id AS unitId, state, received_at AS receivedAt,
         due_at AS dueAt
  FROM parcels FORCE INDEX (parcels_due_at) WHERE due_at <= ? ORDER BY due_at LIMIT ${MOST_DUE}`;

const REMIND = 'UPDATE parcels SET reminders = ?, due_at = ? WHERE community_id = ? AND id = ?';

const REMOVE = 'DELETE FROM parcels WHERE community_id = ? AND id = ?';
