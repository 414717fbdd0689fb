import type { operations } from '@gatehouse/contracts/main';
import {
  defaultPageSize,
  invalidCursor,
  readCursor,
  toPageOfFound,
} from '@gatehouse/shared/http/page';
import type { Acting } from '../../acting.js';
import { toBody } from './visit-body.js';
import type { VisitsService } from './visits.service.js';
import type { ChangedVisit, ChangePlace, VisitPlace } from './visits.types.js';

type VisitQuery = NonNullable<operations['listVisits']['parameters']['query']>;
type ListQuery = Omit<VisitQuery, 'updatedSince'>;

/** A page of visits: the newest first, or for who keeps a copy in the order of their changes. */
export function listVisits(
  visits: VisitsService,
  acting: Acting,
  { updatedSince, ...query }: VisitQuery,
) {
  return updatedSince === undefined
    ? listNewest(visits, acting, query)
    : listChanged(visits, acting, query, new Date(updatedSince));
}

async function listNewest(visits: VisitsService, acting: Acting, query: ListQuery) {
  const { cursor, limit = defaultPageSize, ...filter } = query;
  const [beforeId] = cursor === undefined ? [] : readCursor(cursor, ['id']);
  const found = await visits.list(acting, {
    ...filterOf(filter),
    limit: limit + 1,
    ...(beforeId !== undefined && { beforeId }),
  });
  const body = toPageOfFound(found, limit, toBody, ({ id }): VisitPlace => [id]);
  return { status: 200 as const, body };
}

async function listChanged(visits: VisitsService, acting: Acting, query: ListQuery, since: Date) {
  const { cursor, limit = defaultPageSize, ...filter } = query;
  const found = await visits.listChanged(acting, {
    ...filterOf(filter),
    limit: limit + 1,
    since,
    ...changesAfter(cursor),
  });
  const body = toPageOfFound(found, limit, ({ visit }) => toBody(visit), placeOf);
  return { status: 200 as const, body };
}

function filterOf({ from, to, ...rest }: Omit<VisitQuery, 'cursor' | 'limit' | 'updatedSince'>) {
  return {
    ...rest,
    ...(from !== undefined && { from: new Date(from) }),
    ...(to !== undefined && { to: new Date(to) }),
  };
}

const placeOf = ({ visit, changedAt }: ChangedVisit): ChangePlace => [
  changedAt.getTime(),
  visit.id,
];

/** The database knows no year beyond 9999. */
const LAST_MOMENT = Date.UTC(10_000, 0);

function changesAfter(cursor: string | undefined) {
  if (cursor === undefined) return {};
  const [changedAt, id] = readCursor(cursor, [0, 'id']);
  if (!(changedAt >= 0 && changedAt < LAST_MOMENT)) throw invalidCursor();
  return { after: { changedAt: new Date(changedAt), id } };
}
