import { newId } from '@gatehouse/shared/ids/ids';
import type { TableRow } from '@gatehouse/shared/sql/statements/insert-rows';
import { inNaturalOrder } from '@gatehouse/shared/sql/statements/natural-order';

/** More gates than any community has. */
export function gatesOf(communityId: string, count: number, at: Date): TableRow[] {
  return Array.from({ length: count }, (_none, n) => {
    const name = `Gate ${n}`;
    const named = { name, liveName: name, sortKey: inNaturalOrder(name) };
    const row = { communityId, id: newId(), ...named, addedAt: at, retiredAt: null };
    return { table: 'gates', row };
  });
}

/** Likewise of devices. */
export function devicesOf(communityId: string, count: number, at: Date): TableRow[] {
  return Array.from({ length: count }, (_none, n) => ({
    table: 'devices',
    row: {
      ...{ communityId, id: newId(), name: `Tablet ${n}`, kind: 'gate', state: 'active' },
      ...{ addedAt: at, addedById: communityId, addedByName: 'Meera Iyer' },
    },
  }));
}
