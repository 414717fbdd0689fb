import { Op, type Model, type ModelStatic, type WhereOptions } from 'sequelize';
import { whereLived, type Stay } from '../residencies/residencies.feature.js';
import { indexesFor } from './visit-indexes.js';
import type { VisitState } from './visit-state.js';
import { wordsFound } from './visit-words.js';
import type { VisitRow } from './visits.model.js';
import type { VisitKind } from './visits.types.js';

export interface VisitSearch {
  communityId: string;
  /** Keeps visits of these times in these units; absent for all. */
  stays?: readonly Stay[];
  unitId?: string;
  /** Keeps those of one coming. */
  tourId?: string;
  state?: VisitState;
  kind?: VisitKind;
  /** Words, each of the visitor's name, company, telephone or plate, or of the unit. */
  search?: string;
  /** The times of those who are called as is searched for: their visitors are found as well. */
  staysOfCalled?: readonly Stay[];
  /** Asked for at this moment or later. */
  from?: Date;
  /** Asked for before this moment. */
  to?: Date;
  /** The last visit of the page before. */
  beforeId?: string;
  limit: number;
}

/**
 * The newest that match, read newest first by an index until the page is full. Of each unit by
 * itself, where the units are given; see `whereLived`.
 */
export async function findNewest(
  visits: ModelStatic<Model<VisitRow>>,
  search: VisitSearch,
): Promise<VisitRow[]> {
  const { stays, limit } = search;
  const own = stays === undefined ? [{}] : whereLived(stays, WHEN_AND_WHERE);
  const lists = await Promise.all(
    own.map((condition) =>
      visits.findAll({
        where: { [Op.and]: [matching(search), condition] },
        indexHints: indexesFor(search),
        order: [['id', 'DESC']],
        limit,
        raw: true,
      }),
    ),
  );
  const rows = lists.flat() as unknown as VisitRow[];
  return rows.sort(newestFirst).slice(0, limit);
}

export function newestFirst(one: VisitRow, other: VisitRow): number {
  return one.id < other.id ? 1 : -1;
}

/** To whose time a visit belongs: it is theirs who lived there when the visitor came. */
export const WHEN_AND_WHERE = { unit: 'unitId', time: 'requestedAt' } as const;

/** For the stores of this feature: what a search says of the visits themselves. */
export function matching(search: VisitSearch): WhereOptions<VisitRow> {
  return {
    communityId: search.communityId,
    ...(search.unitId !== undefined && { unitId: search.unitId }),
    ...(search.tourId !== undefined && { tourId: search.tourId }),
    ...(search.state && { state: search.state }),
    ...(search.kind && { kind: search.kind }),
    ...(search.search !== undefined && { [Op.and]: [searched(search.search, search)] }),
    ...((search.from ?? search.to) && { requestedAt: between(search) }),
    ...(search.beforeId !== undefined && { id: { [Op.lt]: search.beforeId } }),
  };
}

/** By who lived there then, as well as by the visit's own words. */
function searched(
  words: string,
  { staysOfCalled = [] }: Pick<VisitSearch, 'staysOfCalled'>,
): WhereOptions<VisitRow> {
  const found = { [Op.and]: wordsFound(words) };
  if (staysOfCalled.length === 0) return found;
  return { [Op.or]: [found, ...whereLived(staysOfCalled, WHEN_AND_WHERE)] };
}

function between({ from, to }: Pick<VisitSearch, 'from' | 'to'>) {
  return { ...(from && { [Op.gte]: from }), ...(to && { [Op.lt]: to }) };
}
