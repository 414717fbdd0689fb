// Generated from openapi/ by `npm run generate`. Do not edit.

import { bodyOf, done } from '../../http.js';
import { itemsOf } from '../../pages.js';
import { seenOf, type Seen } from '../../seen.js';
import {
  communityOf,
  keyOf,
  markOf,
  signalOf,
  type Calls,
  type CommunityOptions,
  type KeyOptions,
  type MarkedOptions,
} from '../../commands/options.js';
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
export function shifts({ main, newKey }: Calls) {
  const list = (query: ListShiftsQuery = {}, options: CommunityOptions = {}): Promise<ShiftPage> =>
    bodyOf(
      main.GET('/shifts', {
        params: { query, header: communityOf(options) },
        ...signalOf(options),
      }),
    );
  return {
    /**
     * Begin a shift. From now on the caller is on duty; from an hour before it begins until it ends.
     * 404 `shift_not_found`, also for a shift of somebody else; 409 `handover_unread` with the handover
     * that is to be read before, `shift_state` once they have, or at another time.
     */
    clockIn: (shiftId: string, options: CommunityOptions & KeyOptions = {}): Promise<Shift> =>
      bodyOf(
        main.POST('/shifts/{shiftId}/clock-in', {
          params: {
            path: { shiftId },
            header: { ...communityOf(options), ...keyOf(options, newKey) },
          },
          ...signalOf(options),
        }),
      ),
    /**
     * End a shift. From now on the caller is not on duty. 404 `shift_not_found`, also for a shift of
     * somebody else; 409 `shift_state` unless they have clocked in.
     */
    clockOut: (shiftId: string, options: CommunityOptions & KeyOptions = {}): Promise<Shift> =>
      bodyOf(
        main.POST('/shifts/{shiftId}/clock-out', {
          params: {
            path: { shiftId },
            header: { ...communityOf(options), ...keyOf(options, newKey) },
          },
          ...signalOf(options),
        }),
      ),
    /**
     * List shifts. Those that begin before `to` and end after `from`, in the order in which they begin;
     * without `from` those that have not ended, without `to` all from then on.
     */
    list,
    /** The same to the end: the next page is asked for when it is wanted. */
    all: (query: ListShiftsQuery = {}, options: CommunityOptions = {}) =>
      itemsOf((cursor) => list({ ...query, ...cursor }, options)),
    /**
     * Assign a shift. From when to when somebody works, by the community's clocks: a time of the end
     * that is not later than that of the beginning is one of the next day. A night in which clocks are
     * put forward or back is shorter or longer. 409 `shift_overlaps` with another of theirs, which is
     * named; 422 `not_employed` for who does not work here, `shift_over` for what has ended.
     */
    assign: (body: ShiftDraft, options: CommunityOptions & KeyOptions = {}): Promise<Shift> =>
      bodyOf(
        main.POST('/shifts', {
          params: { header: { ...communityOf(options), ...keyOf(options, newKey) } },
          body,
          ...signalOf(options),
        }),
      ),
    /** Look at a shift. Who works from when to when, with the `ETag` that a change has to name. */
    get: (shiftId: string, options: CommunityOptions = {}): Promise<Shift> =>
      bodyOf(
        main.GET('/shifts/{shiftId}', {
          params: { path: { shiftId }, header: communityOf(options) },
          ...signalOf(options),
        }),
      ),
    /** The same with its mark, which an edit names as `ifMatch`. */
    read: (shiftId: string, options: CommunityOptions = {}): Promise<Seen<Shift>> =>
      seenOf(
        main.GET('/shifts/{shiftId}', {
          params: { path: { shiftId }, header: communityOf(options) },
          ...signalOf(options),
        }),
      ),
    /**
     * Change a shift. Of when, or of whom, while nobody has come for it. 409 `shift_overlaps`,
     * `shift_state` once somebody has clocked in; 422 as of a new one.
     */
    change: (
      shiftId: string,
      body: ShiftChange,
      options: CommunityOptions & MarkedOptions,
    ): Promise<Shift> =>
      bodyOf(
        main.PATCH('/shifts/{shiftId}', {
          params: { path: { shiftId }, header: { ...communityOf(options), ...markOf(options) } },
          body,
          ...signalOf(options),
        }),
      ),
    /** Cancel a shift. Nobody has to come. 409 `shift_state` once somebody has clocked in. */
    cancel: (shiftId: string, options: CommunityOptions = {}): Promise<void> =>
      done(
        main.DELETE('/shifts/{shiftId}', {
          params: { path: { shiftId }, header: communityOf(options) },
          ...signalOf(options),
        }),
      ),
  };
}

/** Who works at the gates when, and what one shift tells the next. */
export function handovers({ main, newKey }: Calls) {
  const list = (
    query: ListHandoversQuery = {},
    options: CommunityOptions = {},
  ): Promise<HandoverPage> =>
    bodyOf(
      main.GET('/handovers', {
        params: { query, header: communityOf(options) },
        ...signalOf(options),
      }),
    );
  return {
    /** List handovers. The newest first. */
    list,
    /** The same to the end: the next page is asked for when it is wanted. */
    all: (query: ListHandoversQuery = {}, options: CommunityOptions = {}) =>
      itemsOf((cursor) => list({ ...query, ...cursor }, options)),
    /**
     * Tell the next shift. Whoever begins a shift there has to read it before; without `gateId`, at any
     * gate.
     */
    write: (body: HandoverDraft, options: CommunityOptions & KeyOptions = {}): Promise<Handover> =>
      bodyOf(
        main.POST('/handovers', {
          params: { header: { ...communityOf(options), ...keyOf(options, newKey) } },
          body,
          ...signalOf(options),
        }),
      ),
    /** Say that a handover was read. By the caller; once more changes nothing. */
    read: (handoverId: string, options: CommunityOptions & KeyOptions = {}): Promise<Handover> =>
      bodyOf(
        main.POST('/handovers/{handoverId}/read', {
          params: {
            path: { handoverId },
            header: { ...communityOf(options), ...keyOf(options, newKey) },
          },
          ...signalOf(options),
        }),
      ),
  };
}
