import type { Unit } from '../units/units.types.js';

/** It waits (`received`), or is gone. */
export type ParcelState = 'received' | 'handed-over' | 'returned' | 'lost';

/** An account, by the name that its community knows. */
export interface By {
  accountId: string;
  name: string;
}

/** Who has it: who said its code, somebody who lives there, or whom the household had named. */
export type Recipient =
  { kind: 'code' } | ({ kind: 'resident' } & By) | { kind: 'collector'; name: string };

/** What was left, and for which unit. */
export interface ParcelDraft {
  unitId: string;
  carrier?: string;
  description?: string;
  /** Where it lies. */
  shelf?: string;
  perishable?: boolean;
  /** A file of whoever receives it. */
  photoId?: string;
}

/** What was left at the gate for a unit. */
export interface Parcel extends ParcelDraft {
  id: string;
  communityId: string;
  state: ParcelState;
  perishable: boolean;
  /** Who says it may have it; six digits. */
  code: string;
  /** Whom the household lets fetch it beside those who live there. */
  collector?: string;
  receivedAt: Date;
  receivedBy: By;
  /** How often it was told that it still waits. */
  reminders: number;
  endedAt?: Date;
  endedBy?: By;
  recipient?: Recipient;
  /** Why it was returned, or is thought lost. */
  reason?: string;
}

/** How a parcel came to be gone. */
export interface ParcelEnd {
  state: Exclude<ParcelState, 'received'>;
  at: Date;
  by: By;
  recipient?: Recipient;
  reason?: string;
}

/** A parcel as it is shown to somebody. */
export interface ParcelView {
  parcel: Parcel;
  unit: Unit;
  /** Whether its code is for them to know. */
  showsCode: boolean;
}

/** By what somebody asks for a parcel. */
export interface Claim {
  code?: string;
  accountId?: string;
  toCollector?: boolean;
}
