// Generated from openapi/ by `npm run generate`. Do not edit.

import type { components } from './notification.js';

/** What each kind of notification carries as `data`. */
export interface NotificationData {
  'alert-answered': components['schemas']['AlertAnsweredData'];
  'alert-closed': components['schemas']['AlertClosedData'];
  'alert-escalated': components['schemas']['AlertEscalatedData'];
  'alert-raised': components['schemas']['AlertRaisedData'];
  'blocked-attempt': components['schemas']['BlockedAttemptData'];
  'data-request-done': components['schemas']['DataRequestDoneData'];
  'erasure-due': components['schemas']['ErasureDueData'];
  'file-infected': components['schemas']['FileInfectedData'];
  'help-came': components['schemas']['HelpCameData'];
  'join-decided': components['schemas']['JoinDecidedData'];
  'join-requested': components['schemas']['JoinRequestedData'];
  'move-decided': components['schemas']['MoveDecidedData'];
  'move-failed': components['schemas']['MoveFailedData'];
  'move-requested': components['schemas']['MoveRequestedData'];
  'notice': components['schemas']['NoticeData'];
  'overstay': components['schemas']['OverstayData'];
  'parcel-received': components['schemas']['ParcelReceivedData'];
  'parcel-reminder': components['schemas']['ParcelReminderData'];
  'pass-decided': components['schemas']['PassDecidedData'];
  'pass-requested': components['schemas']['PassRequestedData'];
  'pass-used': components['schemas']['PassUsedData'];
  'resident-added': components['schemas']['ResidentAddedData'];
  'shift-changed': components['schemas']['ShiftChangedData'];
  'visit-answered': components['schemas']['VisitAnsweredData'];
  'visit-escalated': components['schemas']['VisitEscalatedData'];
  'visit-lapsed': components['schemas']['VisitLapsedData'];
  'visit-requested': components['schemas']['VisitRequestedData'];
}
