import type { ProducedEvents } from '@gatehouse/contracts/messages/main';
import { createEnvelope, type Envelope } from '@gatehouse/shared/messaging/envelope';
import type { Doer } from '../people/people.feature.js';
import type { Standing } from './visit-ladder.js';
import { partyTold, sizeOf } from './visit-party.js';
import type { DecidedVia, LeftHow, Visit } from './visits.types.js';

type EventName = keyof ProducedEvents;

/** An event of the visit, which is also its aggregate: its events keep their order. */
function visitEvent<Name extends EventName>(
  type: Name,
  visit: Visit,
  data: ProducedEvents[Name],
): Envelope<ProducedEvents[Name]> {
  return createEnvelope({ type, source: 'gatehouse/main', subject: `visit/${visit.id}`, data });
}

const about = (visit: Visit) => ({
  visitId: visit.id,
  communityId: visit.communityId,
  unit: visit.unit,
  visitorName: visit.visitor.name,
});

/** Which coming to several homes it is part of. */
const partOf = ({ tourId }: Visit) => (tourId === undefined ? {} : { tourId });

const deedOf = ({ by, actor }: Doer) => ({
  actorId: by.accountId,
  ...(actor && { actedBy: actor }),
});

export function visitRequested(visit: Visit, residentIds: string[]): Envelope {
  return visitEvent('gatehouse.visit.requested.v1', visit, {
    ...about(visit),
    ...deedOf({
      by: visit.requestedBy,
      ...(visit.requestedByActor && { actor: visit.requestedByActor }),
    }),
    kind: visit.kind,
    ...(visit.visitor.company && { company: visit.visitor.company }),
    ...(visit.note && { note: visit.note }),
    ...(visit.partySize && { partySize: visit.partySize }),
    ...partOf(visit),
    requestedAt: visit.requestedAt.toISOString(),
    answerBy: visit.answerBy.toISOString(),
    residentIds,
  });
}

/** What was said to the question at the gate, by whom and when. */
export interface VisitAnswer extends Pick<Visit, 'reason' | 'instruction'> {
  outcome: 'approved' | 'denied';
  doer: Doer;
  at: Date;
  via: Exclude<DecidedVia, 'pass'>;
}

export function visitAnswered(visit: Visit, answer: VisitAnswer, residentIds: string[]): Envelope {
  return visitEvent(`gatehouse.visit.${answer.outcome}.v1`, visit, {
    ...about(visit),
    kind: visit.kind,
    ...deedOf(answer.doer),
    answeredBy: answer.doer.by,
    answeredAt: answer.at.toISOString(),
    via: answer.via,
    ...(answer.reason !== undefined && { reason: answer.reason }),
    ...(answer.instruction && { instruction: answer.instruction }),
    requestedById: visit.requestedBy.accountId,
    residentIds,
    ...partOf(visit),
  });
}

export function visitExpired(visit: Visit, at: Date, residentIds: string[]): Envelope {
  return visitEvent('gatehouse.visit.expired.v1', visit, {
    ...about(visit),
    kind: visit.kind,
    expiredAt: at.toISOString(),
    requestedById: visit.requestedBy.accountId,
    residentIds,
  });
}

/** Nobody has answered so far: now others are asked as well. */
export function visitEscalated(
  visit: Visit,
  { index, kind, endsAt }: Standing,
  residentIds: string[],
): Envelope {
  const answerBy = visit.answerBy.toISOString();
  return visitEvent('gatehouse.visit.escalated.v1', visit, {
    ...about(visit),
    kind: visit.kind,
    rung: { index, kind, endsAt: endsAt.toISOString() },
    answerBy,
    requestedById: visit.requestedBy.accountId,
    residentIds,
  });
}

export function visitWithdrawn(
  visit: Visit,
  { doer, at }: { doer: Doer; at: Date },
  residentIds: string[],
): Envelope {
  return visitEvent('gatehouse.visit.withdrawn.v1', visit, {
    ...about(visit),
    kind: visit.kind,
    ...deedOf(doer),
    withdrawnBy: doer.by,
    withdrawnAt: at.toISOString(),
    requestedById: visit.requestedBy.accountId,
    residentIds,
  });
}

export function visitDisputed(visit: Visit, { doer, at }: { doer: Doer; at: Date }): Envelope {
  return visitEvent('gatehouse.visit.disputed.v1', visit, {
    ...about(visit),
    kind: visit.kind,
    ...deedOf(doer),
    disputedBy: doer.by,
    disputedAt: at.toISOString(),
  });
}

/** The visitor is inside for longer than visitors of that kind usually are. */
export function visitOverstayed(visit: Visit, at: Date, toldIds: readonly string[]): Envelope {
  return visitEvent('gatehouse.visit.overstayed.v1', visit, {
    ...about(visit),
    kind: visit.kind,
    ...(visit.checkedInAt && { checkedInAt: visit.checkedInAt.toISOString() }),
    at: at.toISOString(),
    ...partOf(visit),
    toldIds: [...toldIds],
  });
}

/**
 * The approval ends unused: by itself, or because a guard says that the visitor did not come in.
 * Told to who asked, unless they said so themselves or it ended so long ago that it is no news.
 */
export function visitLapsed(
  visit: Visit,
  { at, doer, isNews = true }: { at: Date; doer?: Doer; isNews?: boolean },
): Envelope {
  const asker = visit.requestedBy.accountId;
  return visitEvent('gatehouse.visit.lapsed.v1', visit, {
    ...about(visit),
    kind: visit.kind,
    lapsedAt: at.toISOString(),
    ...(doer && { ...deedOf(doer), lapsedBy: doer.by }),
    toldIds: isNews && doer?.by.accountId !== asker ? [asker] : [],
  });
}

/** How a visitor passed the gate, or how many of a party did. */
export interface Move {
  doer: Doer;
  at: Date;
  /** How many came in or went out with it. */
  people: number;
  how?: LeftHow;
}

/** The visitor is inside, or is not any more; of a party the first are, or the last have left. */
export function visitMoved(
  visit: Visit,
  move: 'checked-in' | 'checked-out' | 'check-out-undone',
  { doer, at, people, how }: Move,
): Envelope {
  const insideCount = move === 'checked-out' ? 0 : people;
  return visitEvent(`gatehouse.visit.${move}.v1`, visit, {
    ...about(visit),
    ...deedOf(doer),
    at: at.toISOString(),
    ...partyTold(visit, { people, insideCount }),
    ...partOf(visit),
    ...(how && { how }),
  });
}

/** More of a party came in, or some of it left, while others are inside. */
export function visitCounted(
  visit: Visit,
  direction: 'in' | 'out',
  { doer, at, people, insideCount }: Move & { insideCount: number },
): Envelope {
  return visitEvent('gatehouse.visit.counted.v1', visit, {
    ...about(visit),
    ...deedOf(doer),
    at: at.toISOString(),
    ...{ direction, people, insideCount, partySize: sizeOf(visit) },
  });
}

/** Nobody saw them leave; nobody says when they did. */
export function visitAssumedLeft(visit: Visit, at: Date): Envelope {
  return visitEvent('gatehouse.visit.checked-out.v1', visit, {
    ...about(visit),
    at: at.toISOString(),
    ...partOf(visit),
    how: 'assumed',
  });
}
