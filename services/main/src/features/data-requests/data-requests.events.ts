import type { ProducedEvents } from '@gatehouse/contracts/messages/main';
import { createEnvelope, type Envelope } from '@gatehouse/shared/messaging/envelope';
import type { DataRequest } from './data-requests.types.js';

type DataRequestEvent = `gatehouse.data-request.${'received' | 'ready' | 'cancelled' | 'done'}.v1`;

/** Somebody has asked for it. */
export const dataRequestReceived = (request: DataRequest): Envelope =>
  eventOf('gatehouse.data-request.received.v1', request, request.requestedAt);

/** It can be fetched from now on. */
export const dataRequestReady = (request: DataRequest, at: Date): Envelope =>
  eventOf('gatehouse.data-request.ready.v1', request, at);

/** Whoever asked has thought better of it. */
export const dataRequestCancelled = (request: DataRequest, at: Date): Envelope =>
  eventOf('gatehouse.data-request.cancelled.v1', request, at);

/** What there was is erased. */
export const dataRequestDone = (request: DataRequest, at: Date): Envelope =>
  eventOf('gatehouse.data-request.done.v1', request, at);

/** It has to be done soon, and is not: told to the admins. */
export function dataRequestDue(
  { id, communityId, accountId, answerBy, waitsFor }: DataRequest,
  { adminIds, at }: { adminIds: readonly string[]; at: Date },
): Envelope {
  const type = 'gatehouse.data-request.due.v1';
  const data: ProducedEvents[typeof type] = {
    ...{ accountId, communityIds: [communityId], communityId, at: at.toISOString() },
    ...{ dataRequestId: id, kind: 'erasure', answerBy: answerBy.toISOString() },
    ...(waitsFor && { waitsFor }),
    toldIds: [...adminIds],
  };
  return createEnvelope({ type, source: 'gatehouse/main', subject: `data-request/${id}`, data });
}

/** Nothing of them is left here: whoever else has something of them erases it too. */
export function personForgotten(
  { id, communityId, accountId, personId, forgottenAt, stays = [] }: DataRequest,
  at: Date,
): Envelope {
  const type = 'gatehouse.person.forgotten.v1';
  const data: ProducedEvents[typeof type] = {
    ...{ actorId: accountId, accountId, communityIds: [communityId], communityId },
    ...{ at: at.toISOString(), forgottenAt: (forgottenAt ?? at).toISOString() },
    ...{ dataRequestId: id, ...(personId && { personId }), stays: [...stays] },
  };
  const subject = `person/${personId ?? accountId}`;
  return createEnvelope({ type, source: 'gatehouse/main', subject, data });
}

/** The request is the aggregate: its events keep their order. */
function eventOf(type: DataRequestEvent, request: DataRequest, at: Date): Envelope {
  const { id, communityId, accountId, kind, availableUntil, endsCoolingAt, endedAt } = request;
  const data: ProducedEvents[DataRequestEvent] = {
    ...{ actorId: accountId, accountId, communityIds: [communityId], communityId },
    ...{ at: at.toISOString(), dataRequestId: id, kind },
    ...(availableUntil && { availableUntil: availableUntil.toISOString() }),
    ...(endsCoolingAt && { endsCoolingAt: endsCoolingAt.toISOString() }),
    ...(kind === 'erasure' && endedAt && { state: request.state }),
  };
  return createEnvelope({ type, source: 'gatehouse/main', subject: `data-request/${id}`, data });
}
