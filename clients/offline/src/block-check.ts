import type { SnapshotBlock } from '@gatehouse/client';
import type { Lookup } from './lookup.js';
import type { Snapshot } from './snapshot.js';

/** By what somebody can be known. */
interface Known {
  name: string;
  /** As it is found, and not as it is. */
  phone?: string;
  plate?: string;
}

interface Looking {
  snapshot: Snapshot;
  lookup: Lookup;
  at: Date;
}

/** Whether somebody is not let in, or the guard should look again; undefined for anybody else. */
export async function blockOf(
  { snapshot, lookup, at }: Looking,
  { name, phone, plate }: Known,
): Promise<'blocked' | 'look_again' | undefined> {
  const blocks = [...snapshot.all('block').values()].filter(({ until }) => new Date(until) > at);
  if (blocks.length === 0) return undefined;
  const keys = new Set([
    ...(phone === undefined ? [] : [`phone ${phone}`]),
    ...(plate === undefined ? [] : [`plate ${await lookup('plate', plate)}`]),
    `name ${await lookup('name', name)}`,
  ]);
  const met = blocks.filter(({ of, key }: SnapshotBlock) => keys.has(`${of} ${key}`));
  if (met.length === 0) return undefined;
  return met.every(({ asks }) => asks) ? 'look_again' : 'blocked';
}
