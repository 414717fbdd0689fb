import { ConflictError, NotFoundError } from '@gatehouse/shared/errors/app-error';
import type { Alert } from './alerts.types.js';

/** There is no such alert, or it is not for the caller to see. */
export class AlertNotFound extends NotFoundError {
  constructor(alertId: string) {
    super('alert_not_found', 'There is no such alert', { info: { alertId } });
  }
}

/** Somebody else was first; `context` says who, and when. */
export class AlertStateConflict extends ConflictError {
  constructor({ state, acknowledged, onSite, closed }: Alert) {
    const last = closed ?? onSite ?? acknowledged;
    super('alert_state', 'The alert is in another state', {
      detail: `The alert is ${state}.`,
      context: { state, ...(last && { by: last.by, at: last.at.toISOString() }) },
    });
  }
}
