import type { OwnUse, ScannerStore } from './scanner-store.js';

/** No pass is good for longer. */
const KEPT_MS = 400 * 86_400_000;

/** What this device let in by passes; what is too old to matter, and was told, is forgotten. */
export async function ownUses(store: ScannerStore, now: Date): Promise<OwnUse[]> {
  const all = await store.uses();
  const old = all.filter(({ at, toldAt }) => toldAt && +now - +at > KEPT_MS);
  if (old.length > 0) {
    const tx = store.begin('uses');
    const uses = tx.objectStore('uses');
    await Promise.all([...old.map(({ nonce }) => uses.delete(nonce)), tx.done]);
  }
  return all;
}

/** What the server has said of a pass. */
interface Counted {
  passId: string;
  /** How many the server has counted. */
  counted: number;
  /** Up to when it knew. */
  asOf: Date;
}

/**
 * How many have come in by a pass: what the server has counted, and what it could not know of then; at least
 * what this device has let in itself.
 */
export function usesOf(uses: readonly OwnUse[], { passId, counted, asOf }: Counted): number {
  const own = uses.filter((use) => use.passId === passId);
  const peopleOf = (some: readonly OwnUse[]): number =>
    some.reduce((sum, { people }) => sum + people, 0);
  const untold = own.filter(({ toldAt }) => toldAt === undefined || toldAt > asOf);
  return Math.max(counted + peopleOf(untold), peopleOf(own));
}
