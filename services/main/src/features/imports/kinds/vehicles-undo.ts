import { hash } from 'node:crypto';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { UnitsService } from '../../units/units.feature.js';
import type { ImportedVehicle } from '../../vehicles/vehicles.feature.js';
import type { RowResult } from '../import-parts.js';
import type { ImportRow } from '../imports.types.js';
import type { VehicleDoors } from './vehicle-world.js';

/** By it a later change is seen. */
export function vehicleHash(vehicle: ImportedVehicle): string {
  const { unitId, residencyId, plate, plateKey, kind, colour } = vehicle;
  const facts = JSON.stringify([unitId, residencyId, plate, plateKey, kind, colour]);
  return hash('sha256', facts);
}

/** Takes back what nobody has changed since. */
export async function undoVehicles(
  {
    homes,
    vehicles,
    stays,
  }: Pick<VehicleDoors, 'vehicles' | 'stays'> & { homes: Pick<UnitsService, 'lockUnits'> },
  tx: Transaction,
  communityId: string,
  rows: readonly ImportRow[],
): Promise<RowResult[]> {
  const unitIds = rows.map(({ before }) => (before as Pick<ImportedVehicle, 'unitId'>).unitId);
  await homes.lockUnits(tx, communityId, [...new Set(unitIds)]);
  const ids = rows.flatMap(({ entityId }) => entityId ?? []);
  const there = await vehicles.look(communityId, { ids }, tx);
  const byId = new Map(there.map((vehicle) => [vehicle.id, vehicle]));
  const around = await stays.around(communityId, { unitIds, personIds: [] }, tx);
  const open = new Set(around.flatMap(({ id, isOver }) => (isOver ? [] : [id])));
  const gone: string[] = [];
  const results: RowResult[] = [];
  for (const { rowNo, action, entityId = '', afterHash, before } of rows) {
    const vehicle = byId.get(entityId);
    const owner = action === 'create' ? null : (before as ImportedVehicle).residencyId;
    // It would be somebody's who has left.
    const isLeft = owner !== null && !open.has(owner);
    const isKept = vehicle === undefined || vehicleHash(vehicle) !== afterHash || isLeft;
    results.push({ rowNo, outcome: isKept ? 'kept' : 'undone' });
    if (isKept) continue;
    if (action === 'create') gone.push(entityId);
    else await vehicles.change(tx, communityId, before as ImportedVehicle);
  }
  await vehicles.end(tx, communityId, gone);
  return results;
}
