import type { Unit } from '../units/units.types.js';

/** Whom somebody lets see their number or address. */
export type ShownTo = 'none' | 'building' | 'community';

/** Whether neighbours find somebody, and what they see then. */
export interface DirectoryChoice {
  listed: boolean;
  phone: ShownTo;
  email: ShownTo;
}

/** Somebody who has chosen to be listed. */
export interface ListedPerson {
  id: string;
  accountId: string;
  name: string;
  phone: string | null;
  email: string | null;
  phoneShown: ShownTo;
  emailShown: ShownTo;
  /** Whether they live in one of the buildings that were asked for. */
  isNear: boolean;
}

/** A neighbour as one caller sees them. */
export interface Neighbour {
  id: string;
  accountId: string;
  name: string;
  units: Unit[];
  /** In E.164 form. */
  phone?: string;
  email?: string;
}

/** Who of a community is listed. */
export interface NeighbourSearch {
  communityId: string;
  /** When they live there. */
  at: Date;
  /** Who lives in one of these is near. */
  buildingIds: readonly string[];
  /** Keeps those who are near. */
  nearOnly: boolean;
  /** Keeps those whose name, or a later word of it, begins so. */
  search?: string | undefined;
  /** The last neighbour of the page before. */
  after?: { name: string; id: string };
  limit: number;
}
