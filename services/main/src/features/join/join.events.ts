import type { ProducedEvents } from '@gatehouse/contracts/messages/main';
import { createEnvelope, type Envelope } from '@gatehouse/shared/messaging/envelope';
import { whoDid, type Asker } from '../communities/communities.feature.js';
import type { Unit } from '../units/units.types.js';
import type { Decision, JoinRequest, JoinView } from './join.types.js';

/** How many accounts an event names at the most; openapi/messages/join.yaml. */
const MOST_TOLD = 500;

/** An event of the request, which is also its aggregate: its events keep their order. */
function joinEvent<Name extends keyof ProducedEvents>(
  type: Name,
  { id }: JoinRequest,
  data: ProducedEvents[Name],
): Envelope<ProducedEvents[Name]> {
  return createEnvelope({ type, source: 'gatehouse/main', subject: `join-request/${id}`, data });
}

/** @param decideIds the accounts of those who may decide */
export function joinRequested({ request, unit }: JoinView, decideIds: readonly string[]): Envelope {
  const { accountId, requestedAt } = request;
  const told = decideIds.filter((id) => id !== accountId);
  return joinEvent('gatehouse.join.requested.v1', request, {
    ...factsOf(request, unit),
    actorId: accountId,
    requestedAt: requestedAt.toISOString(),
    toldIds: [...new Set(told)].slice(0, MOST_TOLD),
  });
}

/** @param actorId the account that really did it, if any did */
export function joinDecided(
  { request, unit }: JoinView,
  { outcome, reason, at, from }: Decision,
  actorId?: string,
): Envelope {
  return joinEvent('gatehouse.join.decided.v1', request, {
    ...factsOf(request, unit),
    ...(actorId !== undefined && { actorId }),
    outcome,
    ...(reason !== undefined && { reason }),
    ...(from && { from: from.toString() }),
    at: at.toISOString(),
    toldIds: outcome === 'withdrawn' ? [] : [request.accountId],
  });
}

/** What was done to the join code of a community. */
export interface CodeChange {
  communityId: string;
  change: ProducedEvents['gatehouse.join-code.changed.v1']['change'];
  by: Asker;
  at: Date;
}

/** The code is the aggregate: what was done to it keeps its order. Who is told does not learn the code. */
export function joinCodeChanged({ communityId, change, by, at }: CodeChange): Envelope {
  const data: ProducedEvents['gatehouse.join-code.changed.v1'] = {
    ...whoDid(by, communityId),
    at: at.toISOString(),
    ...{ communityId, change },
  };
  const subject = `join-code/${communityId}`;
  const type = 'gatehouse.join-code.changed.v1';
  return createEnvelope({ type, source: 'gatehouse/main', subject, data });
}

function factsOf(request: JoinRequest, unit: Unit) {
  const { id: requestId, communityId, kind, accountId } = request;
  return { requestId, communityId, unit, applicant: { accountId, name: nameOf(request) }, kind };
}

/** Whoever asks, by the name that they gave. */
export function nameOf({ givenName, familyName }: JoinRequest): string {
  return `${givenName} ${familyName}`;
}
