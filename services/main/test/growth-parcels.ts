import { newId } from '@gatehouse/shared/ids/ids';
import type { TableRow } from '@gatehouse/shared/sql/statements/insert-rows';

/** All but every fiftieth are gone. */
export function nthParcel(
  { communityId, unitIds, at }: { communityId: string; unitIds: readonly string[]; at: Date },
  n: number,
): TableRow {
  const waits = n % 50 === 0;
  return {
    table: 'parcels',
    row: {
      ...{ communityId, id: newId(), unitId: unitIds[n % unitIds.length] },
      ...{ state: waits ? 'received' : 'handed-over', isPerishable: 0, reminders: 0 },
      ...{ code: String(n).padStart(6, '0'), receivedAt: at, receivedById: communityId },
      ...{ receivedByName: 'Gopal Singh', endedAt: waits ? null : at, dueAt: null },
    },
  };
}
