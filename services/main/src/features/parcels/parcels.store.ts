import { MysqlErrno, mysqlErrno } from '@gatehouse/shared/sql/database-errors';
import { forcedIndex } from '@gatehouse/shared/sql/statements/forced-index';
import { insertRow } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { Op, type Sequelize, type WhereOptions } from 'sequelize';
import { whereLived, type Stay } from '../residencies/residencies.feature.js';
import { fromRow, toEndColumns, toRow } from './parcel-row.js';
import { defineParcelModel, type ParcelRow } from './parcels.model.js';
import type { Parcel, ParcelEnd, ParcelState } from './parcels.types.js';

/** A parcel, and the community that it is in. */
export type OneParcel = Pick<Parcel, 'communityId' | 'id'>;

/** Which parcels of a community are listed. */
export interface ParcelSearch {
  communityId: string;
  /** Keeps what came at these times for these units; absent for all. */
  stays?: readonly Stay[];
  unitId?: string;
  state?: ParcelState;
  code?: string;
  /** The last parcel of the page before. */
  beforeId?: string;
  limit: number;
}

export type ParcelsStore = ReturnType<typeof createParcelsStore>;

/** The table parcels. */
export function createParcelsStore(sequelize: Sequelize) {
  const parcels = defineParcelModel(sequelize);

  const change = async (tx: Transaction, parcel: OneParcel, columns: Partial<ParcelRow>) => {
    const { communityId, id } = parcel;
    await parcels.update(columns, { where: { communityId, id }, transaction: tx });
  };

  return {
    /** @returns false when a parcel that waits has the code */
    async add(tx: Transaction, parcel: Parcel, dueAt: Date | undefined): Promise<boolean> {
      try {
        await insertRow(tx, 'parcels', toRow(parcel, dueAt));
        return true;
      } catch (error) {
        if (mysqlErrno(error) === MysqlErrno.duplicateKey) return false;
        throw error;
      }
    },

    async find(communityId: string, id: string): Promise<Parcel | undefined> {
      const row = await parcels.findOne({ where: { communityId, id }, raw: true });
      return row === null ? undefined : fromRow(row as unknown as ParcelRow);
    },

    /** Lets nobody else change it before the transaction ends. */
    async lock(tx: Transaction, { communityId, id }: OneParcel): Promise<Parcel | undefined> {
      const lock = tx.LOCK.UPDATE;
      const row = await parcels.findOne({
        ...{ where: { communityId, id }, lock, transaction: tx, raw: true },
      });
      return row === null ? undefined : fromRow(row as unknown as ParcelRow);
    },

    /** The newest first; of each unit by itself, where the units are given: see `whereLived`. */
    async list(search: ParcelSearch): Promise<Parcel[]> {
      const { stays, limit } = search;
      const own = stays === undefined ? [{}] : whereLived(stays, WHEN_AND_WHERE);
      const lists = await Promise.all(
        own.map((condition) =>
          parcels.findAll({
            where: { [Op.and]: [matching(search), condition] },
            ...{ indexHints: forcedIndex(indexFor(search)), order: [['id', 'DESC']] },
            ...{ limit, raw: true },
          }),
        ),
      );
      const rows = lists.flat() as unknown as ParcelRow[];
      return rows
        .sort((one, other) => (one.id < other.id ? 1 : -1))
        .slice(0, limit)
        .map(fromRow);
    },

    /** Of a parcel that this transaction has locked. */
    end: (tx: Transaction, parcel: OneParcel, end: ParcelEnd, goesAt: Date): Promise<void> =>
      change(tx, parcel, { ...toEndColumns(end), dueAt: goesAt }),

    /** Of a parcel that this transaction has locked. */
    nameCollector: (
      tx: Transaction,
      parcel: OneParcel,
      { name, byId }: { name: string | null; byId: string },
    ): Promise<void> =>
      change(tx, parcel, { collectorName: name, collectorNamedById: name === null ? null : byId }),
  };
}

/** To whose time a parcel belongs: it is theirs who lived there when it came. */
const WHEN_AND_WHERE = { unit: 'unitId', time: 'receivedAt' } as const;

function matching(search: ParcelSearch): WhereOptions {
  const { communityId, unitId, state, code, beforeId } = search;
  return {
    communityId,
    ...(unitId !== undefined && { unitId }),
    ...(state && { state }),
    ...(code !== undefined && { waiting_code: code }),
    ...(beforeId !== undefined && { id: { [Op.lt]: beforeId } }),
  };
}

/** Left to itself the database may read the parcels of the whole community instead. */
function indexFor({ stays, unitId, state, code }: ParcelSearch): string {
  if (code !== undefined) return 'parcels_community_id_waiting_code';
  const isOfUnits = stays !== undefined || unitId !== undefined;
  if (isOfUnits) return `parcels_community_id_unit_id_${state === undefined ? '' : 'state_'}id`;
  return state === undefined ? 'PRIMARY' : 'parcels_community_id_state_id';
}
