import type { RowError } from '../imports.types.js';

/** What a row calls a home. */
export interface HomeName {
  building: string;
  unit: string;
}

/** The home that there is of that name, or what is wrong with it. */
export type FoundHome = { unitId: string } | { fault: RowError };

/** Finds homes by their names. */
export type FindHome = (name: HomeName) => FoundHome;
