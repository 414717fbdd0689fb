import type { components } from '@gatehouse/contracts/main';
import type { Day } from '@gatehouse/shared/time/local-time';
import type { Unit } from '../units/units.types.js';
import type { Attendance } from './attendance.js';
import type { Term, Window } from './help-windows.js';

export type HelpType = components['schemas']['HelpType'];

/** Somebody who works for homes of a community, and whom it knows as a person. */
export interface DailyHelp {
  id: string;
  communityId: string;
  personId: string;
  name: string;
  phone?: string;
  types: readonly HelpType[];
  addedAt: Date;
}

/** That somebody works for a unit, in which hours of a week. */
export interface Engagement extends Term {
  id: string;
  communityId: string;
  helpId: string;
  unitId: string;
  windows: readonly Window[];
  addedAt: Date;
}

/** Days on which somebody does not come, as the household knows. */
export interface HelpLeave {
  id: string;
  communityId: string;
  engagementId: string;
  firstDay: Day;
  lastDay: Day;
}

/** A time in which somebody was in the community. */
export interface HelpStay {
  id: string;
  helpId: string;
  cameAt: Date;
  leftAt?: Date;
}

/** Somebody new who is to work for a unit. */
export interface HelpDraft {
  givenName: string;
  familyName: string;
  phone?: string;
  types: readonly HelpType[];
}

/** For which unit and when. */
export interface EngagementDraft {
  unitId: string;
  windows: readonly Window[];
  /** Today, if it is not said. */
  firstDay?: Day;
}

/** An engagement as it is shown. */
export interface EngagementView {
  engagement: Engagement;
  help: DailyHelp;
  unit: Unit;
  /** Those that are not long over, the earliest first. */
  leaves: readonly HelpLeave[];
}

/** Somebody at the gate: whether they are inside, and which units await them today. */
export interface HelpAtGate {
  help: DailyHelp;
  insideSince?: Date;
  dueUnits: readonly Unit[];
  /** Whether they may come in at this moment. */
  isLetIn: boolean;
}

/** How somebody kept to what was agreed. */
export interface DayOfAttendance {
  day: Day;
  attendance: Attendance;
}
