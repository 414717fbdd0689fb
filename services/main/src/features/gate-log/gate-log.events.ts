import type { ProducedEvents } from '@gatehouse/contracts/messages/main';
import { createEnvelope, type Envelope } from '@gatehouse/shared/messaging/envelope';
import { whoDid, type Asker } from '../communities/communities.feature.js';
import type { Conflict, GateEntry } from './gate-log.types.js';

type GateLogEvent = keyof ProducedEvents & `gatehouse.gate-${string}`;

function gateLogEvent<Name extends GateLogEvent>(
  type: Name,
  subject: string,
  data: ProducedEvents[Name],
): Envelope<ProducedEvents[Name]> {
  return createEnvelope({ type, source: 'gatehouse/main', subject, data });
}

const namedIn = ({ id: conflictId, communityId, kind, entryId }: Conflict) => ({
  ...{ conflictId, communityId, kind, entryId },
});

export function conflictFound(
  conflict: Conflict,
  { gateId, at: happenedAt }: Pick<GateEntry, 'gateId' | 'at'>,
): Envelope {
  return gateLogEvent('gatehouse.gate-conflict.found.v1', `gate-conflict/${conflict.id}`, {
    ...{ ...namedIn(conflict), gateId, happenedAt: happenedAt.toISOString() },
    at: conflict.foundAt.toISOString(),
  });
}

/** @param by undefined where what came later has explained it */
export function conflictSettled(conflict: Conflict, by: Asker | undefined, at: Date): Envelope {
  const { communityId } = conflict;
  return gateLogEvent('gatehouse.gate-conflict.settled.v1', `gate-conflict/${conflict.id}`, {
    ...(by === undefined ? { communityIds: [communityId] } : whoDid(by, communityId)),
    ...{ ...namedIn(conflict), how: by === undefined ? 'explained' : 'settled' },
    at: at.toISOString(),
  });
}

/** Which part of the log somebody was shown. */
export interface ShownPart {
  from: Date;
  to?: Date | undefined;
  gateId?: string | undefined;
  entryId?: string;
}

export function logRead(by: Asker & { communityId: string }, part: ShownPart, at: Date): Envelope {
  const { communityId } = by;
  const { from, to, gateId, entryId } = part;
  return gateLogEvent('gatehouse.gate-log.read.v1', `gate-log/${communityId}`, {
    ...{ ...whoDid(by, communityId), communityId, at: at.toISOString() },
    ...{ from: from.toISOString(), ...(to && { to: to.toISOString() }) },
    ...(gateId !== undefined && { gateId }),
    ...(entryId !== undefined && { entryId }),
  });
}
