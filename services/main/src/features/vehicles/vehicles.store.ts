import { mysqlErrno, MysqlErrno } from '@gatehouse/shared/sql/database-errors';
import { execute, insertRow, select, selectIn } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { QueryTypes, type Sequelize } from 'sequelize';
import type { EndedResidency } from '../../endings.js';
import type { PlateFold } from './plate-fold.js';
import type { PlateKey } from './plate-key.js';
import { VehicleKnown } from './vehicles.errors.js';
import type { Vehicle, VehicleSearch } from './vehicles.types.js';

/** A vehicle that is entered, with what is not shown of it. */
export type NewVehicle = Vehicle & {
  plateKey: PlateKey;
  /** That of its owner. */
  residencyId: string | undefined;
  addedBy: string;
};

export type VehiclesStore = ReturnType<typeof createVehiclesStore>;

/** The table vehicles. What has ended is in neither answer nor change. */
export function createVehiclesStore(sequelize: Sequelize) {
  return {
    /** @throws VehicleKnown */
    add: (tx: Transaction, vehicle: NewVehicle): Promise<void> =>
      withoutRepeats(() => insertRow(tx, 'vehicles', toRow(vehicle))),

    /** As the transaction sees it if there is one. */
    async find(communityId: string, id: string, tx?: Transaction): Promise<Vehicle | undefined> {
      const values = [communityId, id];
      const [row] =
        tx === undefined
          ? await select<VehicleRead>(sequelize, ONE, values)
          : await selectIn<VehicleRead>(tx, ONE, values);
      return row && toVehicle(row);
    },

    async byPlate(communityId: string, key: PlateKey): Promise<Vehicle | undefined> {
      const [row] = await select<VehicleRead>(sequelize, BY_PLATE, [communityId, key]);
      return row && toVehicle(row);
    },

    /** Those of this look that have another plate, the newest entered first; some of them, if they are many. */
    async lookingLike(
      communityId: string,
      { key, fold }: { key: PlateKey; fold: PlateFold },
    ): Promise<Vehicle[]> {
      const rows = await select<VehicleRead>(sequelize, LOOKING_LIKE, [communityId, fold, key]);
      return rows.map(toVehicle);
    },

    /** Lets nobody else change the vehicle before the transaction ends. */
    async lock(tx: Transaction, communityId: string, id: string): Promise<Vehicle | undefined> {
      const [row] = await selectIn<VehicleRead>(tx, `${ONE} FOR UPDATE`, [communityId, id]);
      return row && toVehicle(row);
    },

    /** The newest first. */
    async list({ communityId, unitIds, beforeId, limit }: VehicleSearch): Promise<Vehicle[]> {
      if (unitIds?.length === 0) return [];
      const index = unitIds === undefined ? ALL_INDEX : UNITS_INDEX;
      const rows = await sequelize.query<VehicleRead>(
        `${READ} FORCE INDEX (${index}) WHERE community_id = :communityId AND ended_at IS NULL
           ${unitIds === undefined ? '' : 'AND unit_id IN (:unitIds)'}
           ${beforeId === undefined ? '' : 'AND id < :beforeId'}
         ORDER BY id DESC LIMIT :limit`,
        { replacements: { communityId, unitIds, beforeId, limit }, type: QueryTypes.SELECT },
      );
      return rows.map(toVehicle);
    },

    /**
     * Of a vehicle that this transaction has locked.
     * @throws VehicleKnown
     */
    async change(tx: Transaction, vehicle: Vehicle, plateKey: PlateKey): Promise<void> {
      const { communityId, id, plate, kind, colour, label } = vehicle;
      const values = [plate, plateKey, kind, colour ?? null, label ?? null, communityId, id];
      await withoutRepeats(() => execute(tx, CHANGE, values));
    },

    /** Of a vehicle that this transaction has locked. */
    async end(tx: Transaction, { communityId, id }: Vehicle, at: Date): Promise<void> {
      await execute(tx, END, [at, communityId, id]);
    },

    /** All of the unit, which is locked. */
    async endOfUnit(tx: Transaction, { communityId, unitId, at }: EndedResidency): Promise<void> {
      await execute(tx, END_OF_UNIT, [at, communityId, unitId]);
    },

    /** Those of the residency's owner in the unit, which is locked. */
    async endOfOwner(tx: Transaction, ended: EndedResidency): Promise<void> {
      const { communityId, unitId, id, at } = ended;
      await execute(tx, END_OF_OWNER, [at, communityId, unitId, id]);
    },

    /** Those of the owner are from now on those of the residency that follows. */
    async pass(tx: Transaction, ended: EndedResidency, residencyId: string): Promise<void> {
      const { communityId, unitId, id } = ended;
      await execute(tx, PASS, [residencyId, communityId, unitId, id]);
    },
  };
}

interface VehicleRead extends Pick<Vehicle, 'id' | 'communityId' | 'unitId' | 'plate' | 'kind'> {
  colour: string | null;
  label: string | null;
  addedAt: Date;
}

const ALL_INDEX = 'vehicles_community_id_ended_at_id';
const UNITS_INDEX = 'vehicles_community_id_unit_id_ended_at_id';

const READ = `
  SELECT id, community_id AS communityId, unit_id AS unitId, plate, kind, colour, label,
         added_at AS addedAt
  FROM vehicles`;

const ONE = `${READ} WHERE community_id = ? AND id = ? AND ended_at IS NULL`;

const BY_PLATE = `${READ} WHERE community_id = ? AND active_key = ?`;

/** More do not help whoever looks for one. */
const MOST_ALIKE = 10;

const LOOKING_LIKE = `${READ}
  WHERE community_id = ? AND active_fold = ? AND active_key <> ?
  ORDER BY id DESC LIMIT ${MOST_ALIKE}`;

const CHANGE = `
  UPDATE vehicles SET plate = ?, plate_key = ?, kind = ?, colour = ?, label = ?
  WHERE community_id = ? AND id = ?`;

const END = 'UPDATE vehicles SET ended_at = ? WHERE community_id = ? AND id = ?';

const END_OF_UNIT = `
  UPDATE vehicles SET ended_at = ? WHERE community_id = ? AND unit_id = ? AND ended_at IS NULL`;

const END_OF_OWNER = `${END_OF_UNIT} AND residency_id = ?`;

const PASS = `
  UPDATE vehicles SET residency_id = ?
  WHERE community_id = ? AND unit_id = ? AND ended_at IS NULL AND residency_id = ?`;

/** Of two who enter one plate at once, the second finds out here. @throws VehicleKnown */
export async function withoutRepeats<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (mysqlErrno(error) === MysqlErrno.duplicateKey) throw new VehicleKnown();
    throw error;
  }
}

function toRow(vehicle: NewVehicle) {
  const { colour = null, label = null, residencyId = null, ...rest } = vehicle;
  return { ...rest, colour, label, residencyId };
}

function toVehicle({ colour, label, ...rest }: VehicleRead): Vehicle {
  return { ...rest, ...(colour !== null && { colour }), ...(label !== null && { label }) };
}
