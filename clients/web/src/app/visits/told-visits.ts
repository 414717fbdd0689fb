import type { Notification } from '@gatehouse/client/gatehouse-client';
import type { ListedVisit } from './listed-visit';
import {
  answeredData,
  type AnsweredData,
  lapsedData,
  requestedVisit,
  saysAll,
} from './visit-notifications';

/**
 * A list of visits, newest first, after its reader was told something.
 *
 * @returns undefined when the notification says too little, so that the list has to be read again
 */
export function afterTold(
  visits: readonly ListedVisit[],
  told: Notification,
): readonly ListedVisit[] | undefined {
  const visitId = told.data['visitId'];
  if (typeof visitId !== 'string') return visits;
  const known = visits.find(({ id }) => id === visitId);
  const change = known === undefined ? undefined : changeOf(known, told);
  if (change !== undefined) return visits.map((visit) => (visit.id === visitId ? change : visit));
  const asked = requestedVisit(told);
  if (asked === undefined || !saysAll(told)) return undefined;
  // Ids are in the order of time.
  return [...visits, asked].sort((a, b) => (a.id < b.id ? 1 : -1));
}

/** The visit after that; it stays as it is when it has gone on already. */
function changeOf(visit: ListedVisit, told: Notification): ListedVisit | undefined {
  const isWaiting = visit.state === 'requested';
  const answered = answeredData(told);
  if (answered !== undefined) {
    const { outcome: state, answeredBy, answeredByActor, answeredAt } = answered;
    if (state === 'withdrawn') return takenBack(visit, answered);
    if (!isWaiting) return visit;
    if (state === 'expired') return { ...visit, state };
    return {
      ...{ ...visit, state },
      ...(answeredBy && { answeredBy }),
      ...(answeredByActor && { answeredByActor }),
      ...(answeredAt !== undefined && { answeredAt }),
    };
  }
  const lapsed = lapsedData(told);
  if (lapsed === undefined) return requestedVisit(told) && visit;
  const { lapsedAt, lapsedBy } = lapsed;
  return { ...visit, state: 'expired', lapsedAt, ...(lapsedBy && { lapsedBy }) };
}

/** Who said yes is not who took it back. */
function takenBack(visit: ListedVisit, { answeredBy, answeredAt }: AnsweredData): ListedVisit {
  if (visit.state !== 'approved') return visit;
  return {
    ...{ ...visit, state: 'denied' },
    ...(answeredBy && { withdrawnBy: answeredBy }),
    ...(answeredAt !== undefined && { withdrawnAt: answeredAt }),
  };
}
