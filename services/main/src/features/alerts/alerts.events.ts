import type { ProducedEvents } from '@gatehouse/contracts/messages/main';
import { createEnvelope, type Envelope } from '@gatehouse/shared/messaging/envelope';
import type { Unit } from '../units/units.types.js';
import type { Alert, AlertRung, Deed } from './alerts.types.js';

/** How many accounts an event names at the most; openapi/messages/alerts.yaml. */
export const MOST_TOLD = 500;

/** What an event says of an alert beside the alert itself. */
export interface AlertTelling {
  unit: Unit | undefined;
  /** When it happens. */
  at: Date;
  /** The account that really does it; absent where it happens by itself. */
  actorId?: string;
  toldIds: readonly string[];
}

export const alertRaised = (alert: Alert, telling: AlertTelling): Envelope =>
  alertEvent('gatehouse.alert.raised.v1', alert, factsOf(alert, telling));

export const alertEscalated = (
  alert: Alert,
  { rung, ...telling }: AlertTelling & { rung: AlertRung },
): Envelope =>
  alertEvent('gatehouse.alert.escalated.v1', alert, { ...factsOf(alert, telling), rung });

/** Somebody of the staff has taken a step. */
export const alertMoved = (
  step: 'acknowledged' | 'closed' | 'on-site',
  alert: Alert,
  { by, ...telling }: AlertTelling & Pick<Deed, 'by'>,
): Envelope => alertEvent(`gatehouse.alert.${step}.v1`, alert, { ...factsOf(alert, telling), by });

/** The alert is the aggregate: its events keep their order. */
function alertEvent<Name extends keyof ProducedEvents>(
  type: Name,
  { id }: Alert,
  data: ProducedEvents[Name],
): Envelope<ProducedEvents[Name]> {
  return createEnvelope({ type, source: 'gatehouse/main', subject: `alert/${id}`, data });
}

function factsOf(alert: Alert, { unit, at, actorId, toldIds }: AlertTelling) {
  const { id: alertId, communityId, kind, silent, place, raised } = alert;
  return {
    ...{ alertId, communityId, kind, silent },
    ...(actorId !== undefined && { actorId }),
    ...(unit && { unit }),
    ...(place !== undefined && { place }),
    raisedAt: raised.at.toISOString(),
    raisedBy: raised.by,
    at: at.toISOString(),
    toldIds: [...new Set(toldIds)].slice(0, MOST_TOLD),
  };
}
