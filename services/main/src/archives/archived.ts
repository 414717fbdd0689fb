import type { Feature } from '@gatehouse/shared/service/feature';

/**
 * Why something is not in the archive of a community.
 *
 * - `derived`: it is made of what is there, such as the words by which something is found
 * - `work`: it says how far work is that ends with the community
 * - `secret`: it opens something, or was sealed so that nobody reads it by the way
 * - `own`: it is for one person alone, who could fetch it
 * - `elsewhere`: another part of the system has it
 * - `beside`: it is a file of its own beside its table
 * - `stays`: it is not erased with the community
 */
export type WhyLeftOut = 'derived' | 'work' | 'secret' | 'own' | 'elsewhere' | 'beside' | 'stays';

/** A file that is archived under its name. */
export interface ArchivedFile {
  /** Where it lies within the folder of its feature. */
  path: readonly string[];
  /** What it was uploaded for, where it is one of those that people upload. */
  purpose?: string;
  /** Undefined where there is none of it any more. */
  open: () => Promise<AsyncIterable<Uint8Array> | undefined>;
}

/** What a feature has of a community, for its archive. */
export interface Archived {
  /** The folder in which it lies: the feature's name. */
  folder: string;
  /** All that have something of a community. */
  tables: readonly string[];
  /** What of them is not archived and why: a `table`, or a `table.column`. */
  leftOut?: Readonly<Record<string, WhyLeftOut>>;
  files?: (communityId: string) => AsyncIterable<ArchivedFile>;
  /** What is not archived of the files that were uploaded, by what they are for. */
  leftOutFiles?: Readonly<Record<string, WhyLeftOut>>;
}

/** What a feature's door brings that is archived: what ends with a community, and what stays. */
type Brings = Feature & {
  archived?: Archived;
  endings?: { community?: Archived; account?: unknown };
};

/** What is archived of a community, of all features in their order. */
export function archivedOf(features: readonly Brings[]): Archived[] {
  return features.flatMap(({ archived, endings }) =>
    [endings?.community, archived].filter((one) => one !== undefined),
  );
}
