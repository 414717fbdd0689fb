// Generated from openapi/ by `npm run generate`. Do not edit.

import { bodyOf, done } from '../../http.js';
import { itemsOf } from '../../pages.js';
import {
  communityOf,
  keyOf,
  signalOf,
  type Calls,
  type CommunityOptions,
  type KeyOptions,
} from '../../commands/options.js';
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
export function engagements({ main, newKey }: Calls) {
  const list = (
    query: ListEngagementsQuery = {},
    options: CommunityOptions = {},
  ): Promise<EngagementPage> =>
    bodyOf(
      main.GET('/engagements', {
        params: { query, header: communityOf(options) },
        ...signalOf(options),
      }),
    );
  return {
    /** Look at an engagement. With the leaves that are not over. */
    get: (engagementId: string, options: CommunityOptions = {}): Promise<Engagement> =>
      bodyOf(
        main.GET('/engagements/{engagementId}', {
          params: { path: { engagementId }, header: communityOf(options) },
          ...signalOf(options),
        }),
      ),
    /**
     * End an engagement. With the day `on`, or today: that is its last day. 409 `engagement_ended` when
     * an end is known already; 422 `days_unusable`.
     */
    end: (
      engagementId: string,
      body: EngagementEnd,
      options: CommunityOptions & KeyOptions = {},
    ): Promise<Engagement> =>
      bodyOf(
        main.POST('/engagements/{engagementId}/end', {
          params: {
            path: { engagementId },
            header: { ...communityOf(options), ...keyOf(options, newKey) },
          },
          body,
          ...signalOf(options),
        }),
      ),
    /**
     * See on which days somebody came. Each day from the first to the last, 62 at the most, as far as
     * it is known now. Present is who came within half an hour of the beginning, or was there before;
     * late is who came after that and before the end.
     */
    attendance: (
      engagementId: string,
      query: GetAttendanceQuery,
      options: CommunityOptions = {},
    ): Promise<AttendanceDays> =>
      bodyOf(
        main.GET('/engagements/{engagementId}/attendance', {
          params: { path: { engagementId }, query, header: communityOf(options) },
          ...signalOf(options),
        }),
      ),
    /** Look at a leave. For those who see its engagement. */
    getLeave: (leaveId: string, options: CommunityOptions = {}): Promise<HelpLeave> =>
      bodyOf(
        main.GET('/help-leaves/{leaveId}', {
          params: { path: { leaveId }, header: communityOf(options) },
          ...signalOf(options),
        }),
      ),
    /**
     * List engagements. Who works for which unit and when, the newest first: residents see those of the
     * units in which they live now, managers all.
     */
    list,
    /** The same to the end: the next page is asked for when it is wanted. */
    all: (query: ListEngagementsQuery = {}, options: CommunityOptions = {}) =>
      itemsOf((cursor) => list({ ...query, ...cursor }, options)),
    /**
     * Engage somebody who works here. From `from` on, or from today, they work for this unit as well.
     * 409 `already_engaged`, `unit_empty`; 422 `days_unusable`.
     */
    start: (
      body: EngagementDraft,
      options: CommunityOptions & KeyOptions = {},
    ): Promise<Engagement> =>
      bodyOf(
        main.POST('/engagements', {
          params: { header: { ...communityOf(options), ...keyOf(options, newKey) } },
          body,
          ...signalOf(options),
        }),
      ),
  };
}

/** Daily help - who works for which homes, when they are awaited, and when they came. */
export function help({ main, newKey }: Calls) {
  return {
    /**
     * Say when somebody need not come. On these days they are not awaited: not told as absent, and not
     * let in by this engagement. 409 `engagement_ended`; 422 `days_unusable` for days that are over or
     * overlap another leave.
     */
    addLeave: (
      body: HelpLeaveDraft,
      options: CommunityOptions & KeyOptions = {},
    ): Promise<HelpLeave> =>
      bodyOf(
        main.POST('/help-leaves', {
          params: { header: { ...communityOf(options), ...keyOf(options, newKey) } },
          body,
          ...signalOf(options),
        }),
      ),
    /** Let somebody come after all. They are awaited on these days as on others. */
    removeLeave: (leaveId: string, options: CommunityOptions = {}): Promise<void> =>
      done(
        main.DELETE('/help-leaves/{leaveId}', {
          params: { path: { leaveId }, header: communityOf(options) },
          ...signalOf(options),
        }),
      ),
  };
}

/** Daily help - who works for which homes, when they are awaited, and when they came. */
export function dailyHelp({ main, newKey }: Calls) {
  const list = (
    query: ListDailyHelpQuery = {},
    options: CommunityOptions = {},
  ): Promise<DailyHelpPage> =>
    bodyOf(
      main.GET('/daily-help', {
        params: { query, header: communityOf(options) },
        ...signalOf(options),
      }),
    );
  return {
    /**
     * Find a helper at the gate. By a part of the name or the number, twenty at the most, by name:
     * whether they are inside, which units await them today, and whether they may come in now.
     */
    findAtGate: (
      query: FindHelpAtGateQuery,
      options: CommunityOptions = {},
    ): Promise<HelpersAtGate> =>
      bodyOf(
        main.GET('/daily-help/at-gate', {
          params: { query, header: communityOf(options) },
          ...signalOf(options),
        }),
      ),
    /**
     * Let a helper in. From half an hour before a window of any engagement until half an hour after it,
     * unless they are on leave; every unit that awaits them today is told. 409 `help_not_due` at other
     * times: ring the unit. 409 `help_inside` when they are.
     */
    checkIn: (helpId: string, options: CommunityOptions & KeyOptions = {}): Promise<HelpAtGate> =>
      bodyOf(
        main.POST('/daily-help/{helpId}/check-in', {
          params: {
            path: { helpId },
            header: { ...communityOf(options), ...keyOf(options, newKey) },
          },
          ...signalOf(options),
        }),
      ),
    /** See a helper out. Leaving is never refused to who is inside; 409 `help_not_inside`. */
    checkOut: (helpId: string, options: CommunityOptions & KeyOptions = {}): Promise<HelpAtGate> =>
      bodyOf(
        main.POST('/daily-help/{helpId}/check-out', {
          params: {
            path: { helpId },
            header: { ...communityOf(options), ...keyOf(options, newKey) },
          },
          ...signalOf(options),
        }),
      ),
    /**
     * List daily help. Residents see those whom the units in which they live now have engaged, managers
     * all, the newest first. By the whole telephone number whoever works here is found, so that another
     * unit can engage them.
     */
    list,
    /** The same to the end: the next page is asked for when it is wanted. */
    all: (query: ListDailyHelpQuery = {}, options: CommunityOptions = {}) =>
      itemsOf((cursor) => list({ ...query, ...cursor }, options)),
    /**
     * Let somebody new work for a unit. Somebody whom the community does not know yet, and the unit for
     * which they work from `from` on, or from today. Residents do so for the units in which they live
     * now, managers for any. 409 `unit_empty` when nobody lives there, 422 `days_unusable`.
     */
    add: (body: DailyHelpDraft, options: CommunityOptions & KeyOptions = {}): Promise<Engagement> =>
      bodyOf(
        main.POST('/daily-help', {
          params: { header: { ...communityOf(options), ...keyOf(options, newKey) } },
          body,
          ...signalOf(options),
        }),
      ),
    /** Look at a helper. For those whose units have engaged them, now or before, and managers. */
    get: (helpId: string, options: CommunityOptions = {}): Promise<DailyHelp> =>
      bodyOf(
        main.GET('/daily-help/{helpId}', {
          params: { path: { helpId }, header: communityOf(options) },
          ...signalOf(options),
        }),
      ),
  };
}
