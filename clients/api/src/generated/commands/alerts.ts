// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Operations } from '../../commands/operation.js';
import type { CommunityOptions, KeyOptions } from '../../commands/options.js';
import type { ItemsOf } from '../../pages.js';
import type { Alert, AlertClosing, AlertDraft, AlertPage, ListAlertsQuery } from './types.js';

/** Alarms (SOS) that ring those who can help, until somebody goes there. */
export interface AlertsCommands {
  /**
   * Say that one is coming. It stops ringing, and whoever was told hears who comes. Of several at
   * once the first does. 409 `alert_state` once somebody has, with who.
   */
  acknowledge: (alertId: string, options?: CommunityOptions & KeyOptions) => Promise<Alert>;
  /**
   * Say that one is there. Also of an alert that nobody has acknowledged: whoever is there has. 409
   * `alert_state` once somebody is there, or it is closed.
   */
  arriveAt: (alertId: string, options?: CommunityOptions & KeyOptions) => Promise<Alert>;
  /**
   * Close an alert. With a report of what it was and what was done, which staff can read. From
   * whatever state it is in; 409 `alert_state` once it is closed, with who did.
   */
  close: (
    alertId: string,
    body: AlertClosing,
    options?: CommunityOptions & KeyOptions,
  ) => Promise<Alert>;
  /**
   * List alerts. The newest first. Staff see all of the community, others those that they have
   * raised.
   */
  list: (query?: ListAlertsQuery, options?: CommunityOptions) => Promise<AlertPage>;
  /** The same to the end: the next page is asked for when it is wanted. */
  all: (query?: ListAlertsQuery, options?: CommunityOptions) => ItemsOf<AlertPage>;
  /**
   * Raise an alarm. Rings at once the guards, those on shift where it is known who is, and the
   * household of whoever raises it. Unless somebody of the staff acknowledges it, after 30 s the
   * managers and all guards are rung; after 90 s staff are shown the emergency contacts of the home,
   * to call them; and it is told again every 30 s, for half an hour at the most. A `silent` alarm is
   * told to staff alone. Without `unitId` it is of the only home of whoever raises it. Who raises
   * another within 60 s of one that is still open joins that: 200 with the same alert, as it was
   * raised. It is never held back for having called too often. 404 `unit_not_found`, for a resident
   * also of the homes of others.
   */
  raise: (body: AlertDraft, options?: CommunityOptions & KeyOptions) => Promise<Alert>;
  /**
   * Look at an alert. For staff, for whoever raised it and, unless it is silent, for those who lived
   * with them or in the unit then and do now. Staff see `contacts`, the numbers to call, once nobody
   * has acknowledged it for 90 s, and until it is closed.
   */
  get: (alertId: string, options?: CommunityOptions) => Promise<Alert>;
}

export const alerts: Operations<AlertsCommands> = {
  acknowledge: 'POST /alerts/{alertId}/acknowledge key',
  arriveAt: 'POST /alerts/{alertId}/arrive key',
  close: 'POST /alerts/{alertId}/close body key',
  list: 'GET /alerts query',
  all: 'GET /alerts query pages',
  raise: 'POST /alerts body key',
  get: 'GET /alerts/{alertId}',
};
