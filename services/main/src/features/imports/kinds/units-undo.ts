import { hash } from 'node:crypto';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Acting } from '../../../acting.js';
import type { UnitImportsService, UnitUpdate } from '../../units/units.feature.js';
import type { UnitDetails } from '../../units/units.types.js';
import type { RowResult } from '../import-parts.js';
import type { ImportRow } from '../imports.types.js';
import type { KnownUnit } from '../plan/unit-row.js';

type Units = Pick<UnitImportsService, 'lock' | 'look' | 'inUse' | 'retire' | 'change'>;

/** By it a later change is seen, whatever it is of. */
export function hashOf({
  buildingId,
  name,
  kind,
  floor,
  areaCenti,
  share,
  externalRef,
  status,
}: UnitDetails) {
  const facts = [buildingId, name, kind, floor, areaCenti, share, externalRef, status];
  return hash('sha256', JSON.stringify(facts));
}

/** Takes back what rows have made of units; what somebody has changed or needs since is kept. */
export async function undoUnits(
  units: Units,
  tx: Transaction,
  acting: Acting,
  rows: readonly ImportRow[],
): Promise<RowResult[]> {
  const { communityId } = acting;
  const ids = rows.flatMap(({ entityId }) => entityId ?? []);
  const found = new Map((await units.lock(tx, communityId, ids)).map((unit) => [unit.id, unit]));
  const used = await units.inUse(tx, communityId, ids);
  const refs = rows.flatMap(({ before }) => (before as KnownUnit | undefined)?.externalRef ?? []);
  const owners = await units.look.ownersOf(communityId, refs, tx);
  const going: UnitDetails[] = [];
  const updates: UnitUpdate[] = [];
  const results = rows.map(({ rowNo, action, entityId = '', afterHash, before }): RowResult => {
    const unit = found.get(entityId);
    const kept: RowResult = { rowNo, outcome: 'kept' };
    if (unit === undefined || hashOf(unit) !== afterHash) return kept;
    if (action === 'create') {
      if (used.has(unit.id)) return kept;
      going.push(unit);
    } else {
      const columns = columnsBefore(before as KnownUnit);
      const owner = owners.find((each) => each.externalRef === columns.externalRef)?.id;
      if (owner !== undefined && owner !== unit.id) return kept;
      updates.push({ unitId: unit.id, columns });
    }
    return { rowNo, outcome: 'undone' };
  });
  if (updates.length > 0) await units.change(tx, acting, updates);
  if (going.length > 0) await units.retire(tx, acting, going);
  return results;
}

/** What there was not is taken away again. */
function columnsBefore({ kind, floor, areaCenti, share, externalRef }: KnownUnit) {
  return {
    kind,
    floor: floor ?? null,
    areaCenti: areaCenti ?? null,
    share: share ?? null,
    externalRef: externalRef ?? null,
  };
}
