import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { BuildingsStore } from './buildings.store.js';
import type { UnitDetailsStore, UnitIds } from './unit-details.store.js';
import { UnitNotFound, UnitRetired, UnitsApart } from './units.errors.js';
import type { Building, UnitDetails } from './units.types.js';

export interface LockDependencies {
  buildings: Pick<BuildingsStore, 'lock'>;
  details: Pick<UnitDetailsStore, 'find' | 'lock'>;
}

/** Units of one building, in the order of their ids; nobody else changes them or gives names there. */
export interface LockedUnits {
  building: Building;
  units: readonly UnitDetails[];
}

/**
 * Locks the building first, and then the units, as everybody does: so no two wait for each other.
 *
 * @param path where the request names the units
 * @throws UnitNotFound, UnitsApart, UnitRetired
 */
export async function lockUnitsOfOneBuilding(
  { buildings, details }: LockDependencies,
  tx: Transaction,
  { path, ...wanted }: UnitIds & { path: string },
): Promise<LockedUnits> {
  const { communityId, unitIds } = wanted;
  const seen = await details.find(wanted, tx);
  const missing = unitIds.find((id) => !seen.some((unit) => unit.id === id));
  if (missing !== undefined) throw new UnitNotFound(missing, path);
  const buildingIds = new Set(seen.map(({ buildingId }) => buildingId));
  const [buildingId = ''] = buildingIds;
  if (buildingIds.size > 1) throw new UnitsApart();
  const building = await buildings.lock(tx, communityId, buildingId);
  if (!building) throw new Error(`the building ${buildingId} of a unit is nowhere`);
  const units = await details.lock(tx, wanted);
  const retired = units.find(({ status }) => status === 'retired');
  if (retired !== undefined) throw new UnitRetired(retired.id);
  return { building, units };
}
