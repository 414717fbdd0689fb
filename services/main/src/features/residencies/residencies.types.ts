import type { Unit } from '../units/units.types.js';

/** As what somebody lives in a unit, or has it. */
export type ResidencyKind = 'owner' | 'tenant' | 'family';

/** Whose residency it is. */
export interface ResidencyPerson {
  id: string;
  name: string;
  /** Absent where they have no account yet. */
  accountId?: string;
  isMinor: boolean;
}

/** That somebody has a home for a time. */
export interface Residency {
  id: string;
  communityId: string;
  person: ResidencyPerson;
  unitId: string;
  kind: ResidencyKind;
  /** Its first moment. */
  validFrom: Date;
  /** The first moment after it; null while no end is known. The same as the first if it was called off. */
  validTo: Date | null;
  /** Whether they live there, and are rung. */
  livesHere: boolean;
  /** Whether they are the unit's contact. */
  isPrimary: boolean;
  /** Whether it has been told that it began. */
  isBegun: boolean;
  /** Whether what hung on it has ended. */
  isOver: boolean;
}

/** A residency as it is shown: with the name of its unit, and the zone whose days it has. */
export interface ResidencyView {
  residency: Residency;
  unit: Unit;
  timeZone: string;
}

/** Who lives in a unit now. */
export interface Household {
  unit: Unit;
  residencies: ResidencyView[];
}

/** From the first moment on, up to but without the last. */
export interface Span {
  validFrom: Date;
  validTo: Date | null;
}

/** A unit, and the community that it is in. */
export interface Place {
  communityId: string;
  unitId: string;
}

/** Whether it is current at the moment. */
export function isCurrent({ validFrom, validTo }: Span, at: Date): boolean {
  return validFrom <= at && (validTo === null || at < validTo);
}
