import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { newId } from '@gatehouse/shared/ids/ids';
import type { UnitsService } from '../../units/units.feature.js';
import { VehicleKnown, type ImportedVehicle } from '../../vehicles/vehicles.feature.js';
import type { RowResult } from '../import-parts.js';
import { ImportStale } from '../imports.errors.js';
import type { PlannedRow } from '../imports.types.js';
import { planVehicleRow, type VehiclePlan } from '../plan/vehicle-plan.js';
import { readVehicleRow } from '../plan/vehicle-row.js';
import { assertStill, type NamedRow, type RowsKind, type Whose } from './import-rows-kind.js';
import { undoVehicles, vehicleHash } from './vehicles-undo.js';
import { vehicleWorld, type VehicleDoors } from './vehicle-world.js';

export interface VehiclesKindDependencies extends VehicleDoors {
  homes: Pick<UnitsService, 'lockUnits'>;
}

/** Vehicles by their plates, in homes that are named or those of whoever has an address. */
export function createVehiclesKind(deps: VehiclesKindDependencies): RowsKind {
  return {
    begin(whose) {
      const seen = new Map<string, number>();
      return {
        plan: async (rows, tx) => {
          const plans = await planAll(deps, { ...whose, rows, seen }, tx);
          return rows.map((row, at) => ({ ...row, ...toPlanned(plans[at]) }));
        },
        note(rows) {
          for (const { rowNo, cells } of rows) {
            const { row } = readVehicleRow(cells, whose.options);
            if (row !== undefined && !seen.has(row.plateKey)) seen.set(row.plateKey, rowNo);
          }
        },
      };
    },

    async apply(tx, { acting, options, rows }) {
      const { communityId, accountId: addedBy } = acting;
      const plan = () => planAll(deps, { communityId, options, rows, seen: new Map() }, tx);
      const first = await plan();
      const unitIds = first.flatMap((one) => ('vehicle' in one ? [one.vehicle.unitId] : []));
      await deps.homes.lockUnits(tx, communityId, [...new Set(unitIds)]);
      const plans = await plan();
      assertStill(rows, plans.map(toPlanned));
      const locked = new Set(unitIds);
      const added: ImportedVehicle[] = [];
      const results: RowResult[] = [];
      for (const [at, one] of plans.entries()) {
        const rowNo = rows[at]?.rowNo ?? 0;
        if (one.action === 'error' || one.action === 'same') continue;
        if (!locked.has(one.vehicle.unitId)) throw new ImportStale(rowNo);
        const isNew = one.action === 'create';
        const vehicle = isNew ? { id: newId(), ...one.vehicle } : one.vehicle;
        if (isNew) added.push(vehicle);
        else await deps.vehicles.change(tx, communityId, vehicle);
        const before = isNew ? { unitId: vehicle.unitId } : one.before;
        const afterHash = vehicleHash(vehicle);
        results.push({ rowNo, outcome: 'applied', entityId: vehicle.id, before, afterHash });
      }
      await orStale(rows[0]?.rowNo ?? 0, () =>
        deps.vehicles.add(tx, { communityId, addedBy }, added),
      );
      return results;
    },

    undo: (tx, { communityId }, rows) => undoVehicles(deps, tx, communityId, rows),
  };
}

interface Planning extends Whose {
  rows: readonly NamedRow[];
  seen: Map<string, number>;
}

async function planAll(
  deps: VehicleDoors,
  { communityId, options, rows, seen }: Planning,
  tx?: Transaction,
): Promise<VehiclePlan[]> {
  const read = rows.map(({ rowNo, cells }) => ({ rowNo, ...readVehicleRow(cells, options) }));
  const world = await vehicleWorld(deps, { communityId, rows: read, seen }, tx);
  return read.map((row) => planVehicleRow(row, world));
}

function toPlanned(plan: VehiclePlan | undefined): Omit<PlannedRow, 'rowNo' | 'cells' | 'before'> {
  if (plan === undefined || plan.action === 'error')
    return { action: 'error', errors: plan?.errors ?? [] };
  return {
    ...{ action: plan.action, errors: [] },
    ...('before' in plan && { entityId: plan.before.id }),
  };
}

/** A plate that somebody has entered in this moment was not there when it was looked for. */
async function orStale(rowNo: number, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (error instanceof VehicleKnown) throw new ImportStale(rowNo);
    throw error;
  }
}
