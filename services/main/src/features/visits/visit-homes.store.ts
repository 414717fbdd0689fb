import { idsSince } from '@gatehouse/shared/ids/ids';
import { QueryTypes, type Sequelize } from 'sequelize';
import type { Stay } from '../residencies/residencies.feature.js';
import { VISIT_INDEX } from './visit-indexes.js';
import type { Place, Trail } from './visit-search.store.js';

/**
 * The id of a visit is made when somebody asks for it, so that ids tell times; not to the
 * millisecond, because it is made a little after the moment that the visit bears.
 */
const APART_MS = 60_000;

/** The visits to homes, read by an index in which those of one home are in the order of ids. */
export function createVisitHomesStore(sequelize: Sequelize) {
  /**
   * The newest visits to where and when somebody lived, as far back as every home was looked at.
   * Times are roughly kept: the visits themselves decide.
   */
  async function newest(place: Place, stays: readonly Stay[], count: number): Promise<Trail> {
    const { communityId, beforeId } = place;
    const most = Math.ceil(count / stays.length);
    const parts = stays.map((stay, index) => visitsIn(stay, index, { most, beforeId }));
    const rows = await sequelize.query<{ id: string; stay: number }>(parts.join(' UNION ALL '), {
      replacements: { ...valuesOf(stays), communityId, beforeId },
      type: QueryTypes.SELECT,
    });
    const read = stays.map((_stay, index) => rows.filter(({ stay }) => stay === index));
    // Behind the last of so many there may be more.
    const ends = read.filter(({ length }) => length === most).map((some) => some.at(-1)?.id ?? '');
    const [end = ''] = ends.sort().reverse();
    const ids = new Set(rows.map(({ id }) => id).filter((id) => id >= end));
    return {
      ids: [...ids].sort().reverse(),
      isEnd: ends.length === 0,
      goOn: (beforeThis, more) => newest({ communityId, beforeId: beforeThis }, stays, more),
    };
  }

  return { newest };
}

interface Part {
  most: number;
  beforeId: string | undefined;
}

function visitsIn({ to }: Stay, index: number, { most, beforeId }: Part): string {
  return `(SELECT id, ${index} AS stay FROM visits FORCE INDEX (${VISIT_INDEX.ofUnit})
    WHERE community_id = :communityId AND unit_id = :unit${index} AND id >= :from${index}
      ${to === null ? '' : `AND id < :to${index}`} ${beforeId === undefined ? '' : 'AND id < :beforeId'}
    ORDER BY id DESC LIMIT ${most})`;
}

function valuesOf(stays: readonly Stay[]): Record<string, unknown> {
  const values = stays.flatMap(({ unitId, from, to }, index) => [
    [`unit${index}`, unitId],
    [`from${index}`, idsSince(from.getTime() - APART_MS)],
    [`to${index}`, to && idsSince(to.getTime() + APART_MS)],
  ]);
  return Object.fromEntries(values) as Record<string, unknown>;
}
