import type { Day } from '@gatehouse/shared/time/local-time';

/** An account, by the name that its community knows. */
export interface By {
  accountId: string;
  name: string;
}

/** Who works. */
export interface ShiftPerson {
  id: string;
  name: string;
  /** Absent where they have no account any more. */
  accountId?: string;
}

/** When it is, by the community's clocks. */
export interface ShiftTimes {
  day: Day;
  /** As `22:00`. */
  starts: string;
  /** Not later than `starts`: on the next day. */
  ends: string;
}

/** That somebody works from when to when. */
export interface Shift extends ShiftTimes {
  id: string;
  communityId: string;
  person: ShiftPerson;
  gateId?: string;
  from: Date;
  to: Date;
  assignedAt: Date;
  assignedBy: By;
  clockedInAt?: Date;
  clockedOutAt?: Date;
}

/** What is asked for. */
export interface ShiftDraft extends ShiftTimes {
  accountId: string;
  gateId?: string;
}

/** Behind which shift a list goes on. */
export interface ShiftPlace {
  from: Date;
  id: string;
}

/** A part of a community's shifts. */
export interface ShiftSearch {
  communityId: string;
  /** Keeps those that end later. */
  from: Date;
  /** Keeps those that begin earlier. */
  to?: Date | undefined;
  personId?: string | undefined;
  after?: ShiftPlace | undefined;
  limit: number;
}

/** What one shift tells the next. */
export interface Handover {
  id: string;
  communityId: string;
  gateId?: string;
  note: string;
  writtenAt: Date;
  writtenBy: By;
  /** Whether whoever looks has read or written it. */
  read: boolean;
}
