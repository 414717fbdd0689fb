import type { components } from '@gatehouse/contracts/main';
import type { Unit } from '../units/units.types.js';

type Schemas = components['schemas'];

export type PassKind = Schemas['PassKind'];
export type PassState = Schemas['PassState'];
export type PassWindow = Schemas['PassWindow'];
export type Weekday = Schemas['Weekday'];
export type PassCheckResult = Schemas['PassCheckResult'];

/** What is to be said of a pass at a gate. */
export interface Judgement {
  result: PassCheckResult;
  left: number;
  /** When it is good next, if it is not now. */
  opensAt?: Date;
}

/** Who is to come. */
export interface PassVisitor {
  name: string;
  phone?: string;
  company?: string;
  /** As it is written on their vehicle. */
  plate?: string;
}

/** An account, by the name that its community knows. */
export interface By {
  accountId: string;
  name: string;
}

/** When a pass is good. */
export interface PassTime {
  validFrom: Date;
  /** The first moment at which it is not good any more. */
  validTo: Date;
  /** None for all of its time. */
  windows: readonly PassWindow[];
}

/** What is said of a pass, and can be another later. */
export interface PassTerms extends PassTime {
  visitor: PassVisitor;
  /** Absent where uses are not counted. */
  maxUses?: number;
  leaveAtGate: boolean;
  guests: readonly string[];
}

/** What a pass is for that nobody gave by hand, as a move; it has one. */
export interface PassSource {
  type: string;
  id: string;
}

/** Permission to come that was given ahead. */
export interface Pass extends PassTerms {
  id: string;
  communityId: string;
  unitIds: readonly string[];
  kind: PassKind;
  state: PassState;
  uses: number;
  /** How often it was changed. */
  revision: number;
  /** What whoever comes says at the gate. */
  code: string;
  issuedAt: Date;
  issuedBy: By;
  endedAt?: Date;
  revokedBy?: By;
  /** Why it was refused. */
  reason?: string;
  /** Absent where somebody gave it by hand. */
  source?: PassSource;
}

/** A pass as it is shown: with the names of its units. */
export interface PassView {
  pass: Pass;
  units: readonly Unit[];
}

/** The days or moments that somebody names; both of one end are one too many. */
export interface NamedTime {
  validFrom?: Date | undefined;
  validTo?: Date | undefined;
  firstDay?: string | undefined;
  lastDay?: string | undefined;
}

/** What a pass is asked for with. */
export interface PassDraft extends NamedTime {
  unitIds: readonly string[];
  kind: PassKind;
  visitor: PassVisitor;
  windows?: readonly PassWindow[] | undefined;
  maxUses?: number | undefined;
  leaveAtGate?: boolean | undefined;
  guests?: readonly string[] | undefined;
}

/** What is to be another of a pass; what is undefined stays, and null is nothing. */
export interface PassPatch extends NamedTime {
  visitor?: PassVisitor | undefined;
  windows?: readonly PassWindow[] | undefined;
  maxUses?: number | null | undefined;
  leaveAtGate?: boolean | undefined;
  guests?: readonly string[] | undefined;
}

/** Which passes of a community are listed. */
export interface PassSearch {
  communityId: string;
  /** Keeps those to these units. */
  unitIds?: readonly string[] | undefined;
  state?: PassState | undefined;
  /** The last pass of the page before. */
  beforeId?: string | undefined;
  limit: number;
}
