import { insertRows } from '@gatehouse/shared/sql/statements/insert-rows';
import { execute } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { QueryTypes, type Sequelize } from 'sequelize';
import type { PlateKey } from './plate-key.js';
import { withoutRepeats } from './vehicles.store.js';
import type { VehicleKind } from './vehicles.types.js';

/** A vehicle as a file is held against it. */
export interface ImportedVehicle {
  id: string;
  unitId: string;
  /** That of its owner; null where it is nobody's in particular. */
  residencyId: string | null;
  plate: string;
  plateKey: PlateKey;
  kind: VehicleKind;
  colour: string | null;
}

export type VehicleImports = ReturnType<typeof createVehicleImports>;

/** The table vehicles, asked and written for many at once; their units are locked. */
export function createVehicleImports(sequelize: Sequelize, now: () => Date) {
  return {
    /** Those that have not ended, by their plates or their ids. */
    look: (
      communityId: string,
      { keys = [], ids = [] }: { keys?: readonly PlateKey[]; ids?: readonly string[] },
      tx?: Transaction,
    ): Promise<ImportedVehicle[]> =>
      sequelize.query<ImportedVehicle>(KNOWN, {
        replacements: { communityId, keys: [...keys, ''], ids: [...ids, ''] },
        ...{ type: QueryTypes.SELECT },
        ...(tx && { transaction: tx }),
      }),

    /** @throws VehicleKnown when somebody has entered one of the plates since */
    add: (
      tx: Transaction,
      { communityId, addedBy }: { communityId: string; addedBy: string },
      vehicles: readonly ImportedVehicle[],
    ): Promise<void> =>
      withoutRepeats(() =>
        insertRows(
          tx,
          vehicles.map((vehicle) => ({
            table: 'vehicles',
            row: { communityId, ...vehicle, addedBy, addedAt: now() },
          })),
        ),
      ),

    async change(
      tx: Transaction,
      communityId: string,
      { id, residencyId, kind, colour }: ImportedVehicle,
    ): Promise<void> {
      await execute(tx, CHANGE, [residencyId, kind, colour, communityId, id]);
    },

    async end(tx: Transaction, communityId: string, ids: readonly string[]): Promise<void> {
      if (ids.length === 0) return;
      const replacements = { communityId, ids: [...ids], at: now() };
      await sequelize.query(END, { replacements, transaction: tx });
    },
  };
}

const KNOWN = `
  SELECT id, unit_id AS unitId, residency_id AS residencyId, plate, plate_key AS plateKey, kind, colour
  FROM vehicles WHERE community_id = :communityId AND active_key IN (:keys)
  UNION
  SELECT id, unit_id AS unitId, residency_id AS residencyId, plate, plate_key AS plateKey, kind, colour
  FROM vehicles WHERE community_id = :communityId AND id IN (:ids) AND ended_at IS NULL`;

const CHANGE = `
  UPDATE vehicles SET residency_id = ?, kind = ?, colour = ? WHERE community_id = ? AND id = ?`;

const END = `
  UPDATE vehicles SET ended_at = :at
  WHERE community_id = :communityId AND id IN (:ids) AND ended_at IS NULL`;
