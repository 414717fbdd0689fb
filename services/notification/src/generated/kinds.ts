// Generated from openapi/ by `npm run generate`. Do not edit.

import type { components } from './api.js';

/** What each kind of notification carries as `data`. */
export interface NotificationData {
  'visit-requested': components['schemas']['VisitRequestedData'];
  'visit-answered': components['schemas']['VisitAnsweredData'];
  'visit-lapsed': components['schemas']['VisitLapsedData'];
  'resident-added': components['schemas']['ResidentAddedData'];
  'notice': components['schemas']['NoticeData'];
}
