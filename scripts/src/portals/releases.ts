import { PlainError } from '../console/plain-error.js';
import type { Bucket } from './bucket.js';

/** One publishing of a portal and every object that belongs to it. */
export interface Release {
  /** When, as ISO 8601. */
  at: string;
  keys: string[];
}

/** The newest last. Kept in the bucket beside the portal. */
export type Releases = Release[];

/** @throws PlainError when what lies there is not ours. */
export async function readReleases(bucket: Bucket, key: string): Promise<Releases> {
  const text = await bucket.read(key);
  if (text === undefined) return [];
  try {
    return JSON.parse(text) as Releases;
  } catch {
    throw new PlainError(`${key} in the bucket is no list of releases; remove it to begin anew`);
  }
}

/**
 * The list after one more release, and what may then be deleted: the files of releases that fell out
 * of the list, as far as no kept one uses them. What no release named is not ours and stays.
 */
export function after(
  releases: Releases,
  release: Release,
  keep: number,
): { releases: Releases; leftovers: string[] } {
  const all = [...releases, release];
  const kept = all.slice(-keep);
  const used = new Set(kept.flatMap(({ keys }) => keys));
  const dropped = new Set(all.slice(0, -keep).flatMap(({ keys }) => keys));
  return { releases: kept, leftovers: [...dropped].filter((key) => !used.has(key)) };
}
