// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Operations } from '../../commands/operation.js';
import type { CommunityOptions, KeyOptions, MarkedOptions } from '../../commands/options.js';
import type { ItemsOf } from '../../pages.js';
import type { Seen } from '../../seen.js';
import type {
  Handover,
  HandoverDraft,
  HandoverPage,
  ListHandoversQuery,
  ListShiftsQuery,
  Shift,
  ShiftChange,
  ShiftDraft,
  ShiftPage,
} from './types.js';

/** Who works at the gates when, and what one shift tells the next. */
export interface ShiftsCommands {
  /**
   * Begin a shift. From now on the caller is on duty; from an hour before it begins until it ends.
   * 404 `shift_not_found`, also for a shift of somebody else; 409 `handover_unread` with the handover
   * that is to be read before, `shift_state` once they have, or at another time.
   */
  clockIn: (shiftId: string, options?: CommunityOptions & KeyOptions) => Promise<Shift>;
  /**
   * End a shift. From now on the caller is not on duty. 404 `shift_not_found`, also for a shift of
   * somebody else; 409 `shift_state` unless they have clocked in.
   */
  clockOut: (shiftId: string, options?: CommunityOptions & KeyOptions) => Promise<Shift>;
  /**
   * List shifts. Those that begin before `to` and end after `from`, in the order in which they begin;
   * without `from` those that have not ended, without `to` all from then on.
   */
  list: (query?: ListShiftsQuery, options?: CommunityOptions) => Promise<ShiftPage>;
  /** The same to the end: the next page is asked for when it is wanted. */
  all: (query?: ListShiftsQuery, options?: CommunityOptions) => ItemsOf<ShiftPage>;
  /**
   * Assign a shift. From when to when somebody works, by the community's clocks: a time of the end
   * that is not later than that of the beginning is one of the next day. A night in which clocks are
   * put forward or back is shorter or longer. 409 `shift_overlaps` with another of theirs, which is
   * named; 422 `not_employed` for who does not work here, `shift_over` for what has ended.
   */
  assign: (body: ShiftDraft, options?: CommunityOptions & KeyOptions) => Promise<Shift>;
  /** Look at a shift. Who works from when to when, with the `ETag` that a change has to name. */
  get: (shiftId: string, options?: CommunityOptions) => Promise<Shift>;
  /** The same with its mark, which an edit names as `ifMatch`. */
  read: (shiftId: string, options?: CommunityOptions) => Promise<Seen<Shift>>;
  /**
   * Change a shift. Of when, or of whom, while nobody has come for it. 409 `shift_overlaps`,
   * `shift_state` once somebody has clocked in; 422 as of a new one.
   */
  change: (
    shiftId: string,
    body: ShiftChange,
    options: CommunityOptions & MarkedOptions,
  ) => Promise<Shift>;
  /** Cancel a shift. Nobody has to come. 409 `shift_state` once somebody has clocked in. */
  cancel: (shiftId: string, options?: CommunityOptions) => Promise<void>;
}

export const shifts: Operations<ShiftsCommands> = {
  clockIn: 'POST /shifts/{shiftId}/clock-in key',
  clockOut: 'POST /shifts/{shiftId}/clock-out key',
  list: 'GET /shifts query',
  all: 'GET /shifts query pages',
  assign: 'POST /shifts body key',
  get: 'GET /shifts/{shiftId}',
  read: 'GET /shifts/{shiftId} seen',
  change: 'PATCH /shifts/{shiftId} body',
  cancel: 'DELETE /shifts/{shiftId}',
};

/** Who works at the gates when, and what one shift tells the next. */
export interface HandoversCommands {
  /** List handovers. The newest first. */
  list: (query?: ListHandoversQuery, options?: CommunityOptions) => Promise<HandoverPage>;
  /** The same to the end: the next page is asked for when it is wanted. */
  all: (query?: ListHandoversQuery, options?: CommunityOptions) => ItemsOf<HandoverPage>;
  /**
   * Tell the next shift. Whoever begins a shift there has to read it before; without `gateId`, at any
   * gate.
   */
  write: (body: HandoverDraft, options?: CommunityOptions & KeyOptions) => Promise<Handover>;
  /** Say that a handover was read. By the caller; once more changes nothing. */
  read: (handoverId: string, options?: CommunityOptions & KeyOptions) => Promise<Handover>;
}

export const handovers: Operations<HandoversCommands> = {
  list: 'GET /handovers query',
  all: 'GET /handovers query pages',
  write: 'POST /handovers body key',
  read: 'POST /handovers/{handoverId}/read key',
};
