// Generated from openapi/ by `npm run generate`. Do not edit.

import type { components } from './notification.js';

/** What each kind of notification carries as `data`. */
export interface NotificationData {
  'notice': components['schemas']['NoticeData'];
  'resident-added': components['schemas']['ResidentAddedData'];
  'visit-answered': components['schemas']['VisitAnsweredData'];
  'visit-lapsed': components['schemas']['VisitLapsedData'];
  'visit-requested': components['schemas']['VisitRequestedData'];
}
