import type { ProducedEvents } from '@gatehouse/contracts/messages/main';
import { createEnvelope, type Envelope } from '@gatehouse/shared/messaging/envelope';
import type { Acting } from '../../acting.js';
import type { UnitDetails } from './units.types.js';

/** How many units one event names at the most; openapi/messages/units.yaml. */
const MOST_UNITS = 100;

type UnitEvent =
  'gatehouse.unit.created.v1' | 'gatehouse.unit.changed.v1' | 'gatehouse.unit.retired.v1';

type Told = ProducedEvents[UnitEvent];

/** What happened to units of one building, and when. */
export interface UnitsChange {
  units: readonly UnitDetails[];
  at: Date;
}

/**
 * One event, or as many as it takes to name all of the units. The building is their aggregate: what
 * happens to its units is told in the order in which it happened.
 */
export function unitEvents(
  type: UnitEvent,
  { communityId, accountId, actorId }: Acting,
  { units, at }: UnitsChange,
): Envelope<Told>[] {
  const parts = Array.from({ length: Math.ceil(units.length / MOST_UNITS) }, (_none, part) =>
    units.slice(part * MOST_UNITS, (part + 1) * MOST_UNITS),
  );
  return parts.map((part) =>
    createEnvelope({
      type,
      source: 'gatehouse/main',
      subject: `building/${part[0]?.buildingId ?? ''}`,
      data: {
        communityId,
        actorId: accountId,
        ...(actorId !== undefined && { actedById: actorId }),
        at: at.toISOString(),
        units: part.map(toldOf),
      },
    }),
  );
}

/** Field by field, as thousands of units may be told of at once. */
function toldOf(unit: UnitDetails): Told['units'][number] {
  const { id, buildingId, building, name, kind, formerUnitIds } = unit;
  const told: Told['units'][number] = { id, buildingId, building, name, kind, formerUnitIds };
  const { floor, areaCenti, share, externalRef } = unit;
  if (floor !== undefined) told.floor = floor;
  if (areaCenti !== undefined) told.areaCenti = areaCenti;
  if (share !== undefined) told.share = share;
  if (externalRef !== undefined) told.externalRef = externalRef;
  return told;
}
