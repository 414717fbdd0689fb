import type { ProducedEvents } from '@gatehouse/contracts/messages/main';
import { createEnvelope, type Envelope } from '@gatehouse/shared/messaging/envelope';
import type { Unit } from '../units/units.types.js';
import type { Residency } from './residencies.types.js';

type ResidentAdded = ProducedEvents['gatehouse.resident.added.v1'];
type Told = ProducedEvents['gatehouse.residency.started.v1'];
type Ended = ProducedEvents['gatehouse.residency.ended.v1'];

/** How many accounts an event names at the most; openapi/messages/residencies.yaml. */
const MOST_TOLD = 500;

/** What an event says of a residency beside the residency itself. */
export interface Telling {
  unit: Unit;
  /** When it is written down. */
  at: Date;
  /** The account that entered it, if any did. */
  actorId?: string | undefined;
  /** The residency of the unit's contact from now on, if it has one. */
  contactId?: string | undefined;
  /** The accounts that it concerns. */
  toldIds: readonly string[];
}

/** Somebody lives in the home from now on; its events keep their order. */
export function residentAdded(data: ResidentAdded): Envelope<ResidentAdded> {
  const type = 'gatehouse.resident.added.v1';
  return createEnvelope({ type, source: 'gatehouse/main', subject: `unit/${data.unit.id}`, data });
}

export function residencyStarted(residency: Residency, telling: Telling): Envelope<Told> {
  return residencyEvent('gatehouse.residency.started.v1', residency, toldOf(residency, telling));
}

export function residencyChanged(residency: Residency, telling: Telling): Envelope<Told> {
  return residencyEvent('gatehouse.residency.changed.v1', residency, toldOf(residency, telling));
}

export function residencyEnded(
  residency: Residency,
  telling: Telling,
  { lastOne, because, validTo }: Pick<Ended, 'lastOne' | 'because'> & { validTo: Date },
): Envelope<Ended> {
  const data = toldOf(residency, telling);
  const end = { validTo: validTo.toISOString(), lastOne, because };
  return residencyEvent('gatehouse.residency.ended.v1', residency, { ...data, ...end });
}

/** Events of one residency keep their order. */
function residencyEvent<Name extends keyof ProducedEvents>(
  type: Name,
  { id }: Residency,
  data: ProducedEvents[Name],
): Envelope<ProducedEvents[Name]> {
  return createEnvelope({ type, source: 'gatehouse/main', subject: `residency/${id}`, data });
}

function toldOf(residency: Residency, telling: Telling): Told {
  const { id, communityId, person, kind, livesHere, validFrom, validTo } = residency;
  const { unit, at, actorId, contactId, toldIds } = telling;
  const { id: personId, name, accountId } = person;
  return {
    residencyId: id,
    communityId,
    unit,
    person: { id: personId, name, ...(accountId !== undefined && { accountId }) },
    kind,
    livesHere,
    validFrom: validFrom.toISOString(),
    ...(validTo !== null && { validTo: validTo.toISOString() }),
    ...(contactId !== undefined && { contactId }),
    at: at.toISOString(),
    ...(actorId !== undefined && { actorId }),
    toldIds: toldIds.slice(0, MOST_TOLD),
  };
}
