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

/** As many come in as go out, at one gate of three; every hundredth is refused, and does not fit. */
export function nthGateEntry(communityId: string, at: Date, n: number): TableRow[] {
  const id = newId();
  const subject = { subjectType: 'person', subjectId: nthId(n % 50) };
  const entry = {
    ...{ communityId, id, direction: n % 100 === 0 ? 'refused' : ['in', 'out'][n % 2] },
    ...{ ...subject, people: 1, gateId: nthId(n % 3), at, timeQuality: 'exact', receivedAt: at },
    offline: false,
  };
  if (n % 10 !== 0) return [{ table: 'gate_entries', row: entry }];
  const state = n % 100 === 0 ? 'open' : 'explained';
  const conflict = {
    ...{ communityId, id: newId(), entryId: id, kind: 'no_entry', ...subject, state, foundAt: at },
  };
  return [
    { table: 'gate_entries', row: entry },
    { table: 'gate_conflicts', row: conflict },
  ];
}

/** Of a gate, or of who came. */
export const nthId = (n: number): string =>
  `0192f3a4-0000-7000-8000-${String(n).padStart(12, '0')}`;
