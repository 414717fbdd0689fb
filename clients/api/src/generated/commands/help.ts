// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Operations } from '../../commands/operation.js';
import type { CommunityOptions, KeyOptions } from '../../commands/options.js';
import type { ItemsOf } from '../../pages.js';
import type {
  AttendanceDays,
  DailyHelp,
  DailyHelpDraft,
  DailyHelpPage,
  Engagement,
  EngagementDraft,
  EngagementEnd,
  EngagementPage,
  FindHelpAtGateQuery,
  GetAttendanceQuery,
  HelpAtGate,
  HelpLeave,
  HelpLeaveDraft,
  HelpersAtGate,
  ListDailyHelpQuery,
  ListEngagementsQuery,
} from './types.js';

/** Daily help - who works for which homes, when they are awaited, and when they came. */
export interface EngagementsCommands {
  /** Look at an engagement. With the leaves that are not over. */
  get: (engagementId: string, options?: CommunityOptions) => Promise<Engagement>;
  /**
   * End an engagement. With the day `on`, or today: that is its last day. 409 `engagement_ended` when
   * an end is known already; 422 `days_unusable`.
   */
  end: (
    engagementId: string,
    body: EngagementEnd,
    options?: CommunityOptions & KeyOptions,
  ) => Promise<Engagement>;
  /**
   * See on which days somebody came. Each day from the first to the last, 62 at the most, as far as
   * it is known now. Present is who came within half an hour of the beginning, or was there before;
   * late is who came after that and before the end.
   */
  attendance: (
    engagementId: string,
    query: GetAttendanceQuery,
    options?: CommunityOptions,
  ) => Promise<AttendanceDays>;
  /** Look at a leave. For those who see its engagement. */
  getLeave: (leaveId: string, options?: CommunityOptions) => Promise<HelpLeave>;
  /**
   * List engagements. Who works for which unit and when, the newest first: residents see those of the
   * units in which they live now, managers all.
   */
  list: (query?: ListEngagementsQuery, options?: CommunityOptions) => Promise<EngagementPage>;
  /** The same to the end: the next page is asked for when it is wanted. */
  all: (query?: ListEngagementsQuery, options?: CommunityOptions) => ItemsOf<EngagementPage>;
  /**
   * Engage somebody who works here. From `from` on, or from today, they work for this unit as well.
   * 409 `already_engaged`, `unit_empty`; 422 `days_unusable`.
   */
  start: (body: EngagementDraft, options?: CommunityOptions & KeyOptions) => Promise<Engagement>;
}

export const engagements: Operations<EngagementsCommands> = {
  get: 'GET /engagements/{engagementId}',
  end: 'POST /engagements/{engagementId}/end body key',
  attendance: 'GET /engagements/{engagementId}/attendance query',
  getLeave: 'GET /help-leaves/{leaveId}',
  list: 'GET /engagements query',
  all: 'GET /engagements query pages',
  start: 'POST /engagements body key',
};

/** Daily help - who works for which homes, when they are awaited, and when they came. */
export interface HelpCommands {
  /**
   * Say when somebody need not come. On these days they are not awaited: not told as absent, and not
   * let in by this engagement. 409 `engagement_ended`; 422 `days_unusable` for days that are over or
   * overlap another leave.
   */
  addLeave: (body: HelpLeaveDraft, options?: CommunityOptions & KeyOptions) => Promise<HelpLeave>;
  /** Let somebody come after all. They are awaited on these days as on others. */
  removeLeave: (leaveId: string, options?: CommunityOptions) => Promise<void>;
}

export const help: Operations<HelpCommands> = {
  addLeave: 'POST /help-leaves body key',
  removeLeave: 'DELETE /help-leaves/{leaveId}',
};

/** Daily help - who works for which homes, when they are awaited, and when they came. */
export interface DailyHelpCommands {
  /**
   * Find a helper at the gate. By a part of the name or the number, twenty at the most, by name:
   * whether they are inside, which units await them today, and whether they may come in now.
   */
  findAtGate: (query: FindHelpAtGateQuery, options?: CommunityOptions) => Promise<HelpersAtGate>;
  /**
   * Let a helper in. From half an hour before a window of any engagement until half an hour after it,
   * unless they are on leave; every unit that awaits them today is told. 409 `help_not_due` at other
   * times: ring the unit. 409 `help_inside` when they are.
   */
  checkIn: (helpId: string, options?: CommunityOptions & KeyOptions) => Promise<HelpAtGate>;
  /** See a helper out. Leaving is never refused to who is inside; 409 `help_not_inside`. */
  checkOut: (helpId: string, options?: CommunityOptions & KeyOptions) => Promise<HelpAtGate>;
  /**
   * List daily help. Residents see those whom the units in which they live now have engaged, managers
   * all, the newest first. By the whole telephone number whoever works here is found, so that another
   * unit can engage them.
   */
  list: (query?: ListDailyHelpQuery, options?: CommunityOptions) => Promise<DailyHelpPage>;
  /** The same to the end: the next page is asked for when it is wanted. */
  all: (query?: ListDailyHelpQuery, options?: CommunityOptions) => ItemsOf<DailyHelpPage>;
  /**
   * Let somebody new work for a unit. Somebody whom the community does not know yet, and the unit for
   * which they work from `from` on, or from today. Residents do so for the units in which they live
   * now, managers for any. 409 `unit_empty` when nobody lives there, 422 `days_unusable`.
   */
  add: (body: DailyHelpDraft, options?: CommunityOptions & KeyOptions) => Promise<Engagement>;
  /** Look at a helper. For those whose units have engaged them, now or before, and managers. */
  get: (helpId: string, options?: CommunityOptions) => Promise<DailyHelp>;
}

export const dailyHelp: Operations<DailyHelpCommands> = {
  findAtGate: 'GET /daily-help/at-gate query',
  checkIn: 'POST /daily-help/{helpId}/check-in key',
  checkOut: 'POST /daily-help/{helpId}/check-out key',
  list: 'GET /daily-help query',
  all: 'GET /daily-help query pages',
  add: 'POST /daily-help body key',
  get: 'GET /daily-help/{helpId}',
};
