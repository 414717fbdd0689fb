import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { UnitImportsService } from '../../units/units.feature.js';
import { sameName } from '../folded.js';
import type { FindHome, HomeName } from '../plan/home-name.js';
import { unitKey } from '../plan/unit-row.js';

/** Looks up the homes of many rows at once. */
export async function homesNamed(
  { look }: Pick<UnitImportsService, 'look'>,
  { communityId, names }: { communityId: string; names: readonly HomeName[] },
  tx?: Transaction,
): Promise<FindHome> {
  const buildingNames = [...new Set(names.map(({ building }) => building))];
  const buildings = await look.buildingsNamed(communityId, buildingNames, tx);
  const nameOf = new Map(buildings.map(({ id, name }) => [id, name]));
  const units = await look.unitsNamed(
    communityId,
    { buildingIds: [...nameOf.keys()], names: [...new Set(names.map(({ unit }) => unit))] },
    tx,
  );
  const known = new Set(buildings.map(({ name }) => sameName(name)));
  const ids = new Map(
    units.map(({ id, buildingId, name }) => [unitKey(nameOf.get(buildingId) ?? '', name), id]),
  );
  return ({ building, unit }) => {
    const unitId = ids.get(unitKey(building, unit));
    if (unitId !== undefined) return { unitId };
    return known.has(sameName(building))
      ? { fault: { column: 'unit', code: 'unit_unknown', value: unit } }
      : { fault: { column: 'building', code: 'building_unknown', value: building } };
  };
}
