import type { components } from '@gatehouse/contracts/main';

type Schemas = components['schemas'];

export type Direction = Schemas['GateDirection'];
export type SubjectType = Schemas['GateSubjectType'];
export type TimeQuality = Schemas['EntryTimeQuality'];
export type ConflictKind = Schemas['GateConflictKind'];
export type ConflictState = Schemas['GateConflictState'];

/** As what somebody came, and by which of them, where that is known. */
export interface Subject {
  type: SubjectType;
  id?: string;
  /** How many may come in by it, as a pass says of itself. */
  maxUses?: number;
}

/** By which somebody can be known. */
export interface EntryPerson {
  name?: string;
  phone?: string;
  plate?: string;
}

/** What happened, whoever writes it down. */
export interface Happening {
  direction: Direction;
  subject: Subject;
  people?: number;
  gateId: string;
  reason?: string;
  person?: EntryPerson;
}

/** What a device wrote down. */
export interface DeviceEntry extends Happening {
  nonce: string;
  /** In which order it did. */
  seq: number;
  /** Which of its clocks it was. */
  clockGen: number;
  deviceAt: string;
  guardId?: string;
  offline: boolean;
}

/** An entry of the log. Written once; who came stands beside it. */
export interface GateEntry {
  id: string;
  communityId: string;
  deviceId: string | null;
  nonce: string | null;
  /** SHA-256 of what the device brought. */
  content: Buffer | null;
  seq: number | null;
  clockGen: number | null;
  direction: Direction;
  subjectType: SubjectType;
  subjectId: string | null;
  maxUses: number | null;
  people: number;
  gateId: string;
  guardAccountId: string | null;
  deviceAt: Date | null;
  at: Date;
  timeQuality: TimeQuality;
  receivedAt: Date;
  offline: boolean;
  reason: string | null;
  corrects: string | null;
  /** Of who came, with a salt that goes with them. */
  peopleDigest: string | null;
}

/** An entry as it is shown. */
export interface EntryView {
  entry: GateEntry;
  /** Undefined where nobody was named, or they are erased. */
  person?: EntryPerson;
  conflicts: ConflictKind[];
}

/** A part of a community's log. */
export interface EntrySearch {
  communityId: string;
  gateId?: string | undefined;
  direction?: Direction | undefined;
  /** From this moment on. */
  from: Date;
  /** Before this moment. */
  to?: Date | undefined;
  /** The last entry of the page before. */
  after?: { at: Date; id: string } | undefined;
  limit: number;
}

/** Something in the log that does not fit. */
export interface Conflict {
  id: string;
  communityId: string;
  entryId: string;
  kind: ConflictKind;
  subjectType: SubjectType;
  subjectId: string;
  state: ConflictState;
  foundAt: Date;
  settledAt: Date | null;
  settledById: string | null;
  settledByName: string | null;
  note: string | null;
}
