import type { QueuedEntry } from './scanner-store.js';
import type { Snapshot } from './snapshot.js';

/** Somebody who is inside, as far as the device knows. */
export interface InsideNow {
  /** Tells them from others, also once the server knows of them. */
  key: string;
  name: string;
  people: number;
  since: Date;
  homes: readonly string[];
}

/** Who is inside: those of the snapshot, and those who came and went since and were not told yet. */
export function insideNow(snapshot: Snapshot, waiting: readonly QueuedEntry[]): InsideNow[] {
  const units = snapshot.all('unit');
  const homes = (ids: readonly string[]) => ids.map((id) => units.get(id)?.label ?? '…');
  const inside = new Map<string, InsideNow>();
  for (const one of snapshot.all('inside').values()) {
    const key = one.passId ?? one.subjectId;
    const { name, unitIds } = one;
    add(inside, {
      key,
      name,
      people: one.people,
      since: new Date(one.since),
      homes: homes(unitIds),
    });
  }
  for (const { direction, subject, people = 1, deviceAt } of waiting) {
    const key = subject.id;
    if (key === undefined || direction === 'refused') continue;
    const known = snapshot.all('pass').get(key) ?? snapshot.all('help').get(key);
    const unitIds = known && 'unitIds' in known ? known.unitIds : [];
    const name = known?.name ?? '…';
    if (direction === 'in')
      add(inside, { key, name, people, since: new Date(deviceAt), homes: homes(unitIds) });
    else leave(inside, key, people);
  }
  return [...inside.values()].sort((a, b) => +a.since - +b.since);
}

function add(inside: Map<string, InsideNow>, one: InsideNow): void {
  const before = inside.get(one.key);
  inside.set(one.key, before ? { ...before, people: before.people + one.people } : one);
}

function leave(inside: Map<string, InsideNow>, key: string, people: number): void {
  const before = inside.get(key);
  if (before === undefined) return;
  if (before.people > people) inside.set(key, { ...before, people: before.people - people });
  else inside.delete(key);
}
