import { soughtPart } from '@gatehouse/shared/sql/statements/name-parts';
import { escapeLike, squeeze } from '@gatehouse/shared/sql/statements/like';
import { select as prepared } from '@gatehouse/shared/sql/statements/prepared';
import { QueryTypes, type Sequelize } from 'sequelize';
import type { ListedUnit, ListPlace } from './units.types.js';

export interface UnitSearch {
  communityId: string;
  /** Keeps units with this in their name; case, hyphens and spaces do not count. */
  search?: string;
  /** Units that are kept beside those of such a name. */
  orOneOf?: readonly string[];
  /** The last unit of the page before. */
  after?: ListPlace;
  limit: number;
}

export type UnitSearchStore = ReturnType<typeof createUnitSearchStore>;

/**
 * The units that there are today, in the order of their names. A search reads as many rows as it
 * shows, however many units the community has: those with one part in their name are in order in
 * the index of parts. Where more than a part was typed, those with its end are looked at. Of units that
 * were just brought in, whose parts are not written yet, all names are looked at.
 */
export function createUnitSearchStore(sequelize: Sequelize) {
  const select = (sql: string, replacements: Record<string, unknown>): Promise<ListedUnit[]> =>
    sequelize.query<ListedUnit>(sql, { replacements, type: QueryTypes.SELECT });

  /** Mostly there are none: whoever searches does not look through nothing. */
  const dueOf = async (
    communityId: string,
  ): Promise<{ from: string; last: string } | undefined> => {
    const due = await prepared<Due>(sequelize, DUE, [communityId, communityId]);
    const [from] = due.flatMap((one) => one.from ?? []).sort();
    const last = due
      .flatMap((one) => one.last ?? [])
      .sort()
      .at(-1);
    return from === undefined || last === undefined ? undefined : { from, last };
  };

  return {
    async listUnits(wanted: UnitSearch): Promise<ListedUnit[]> {
      const { search, orOneOf = [], after, ...page } = wanted;
      const values = { ...page, ...(after && { sortKey: after.sortKey, id: after.id }) };
      const behind = after !== undefined;
      // Whoever looks for hyphens and blanks alone looks for nothing.
      if (search === undefined || squeeze(search) === '') return select(allUnits(behind), values);
      const { part, isWhole } = soughtPart(search);
      const whole = `%${escapeLike(squeeze(search))}%`;
      const [others, due] = [orOneOf.length > 0, await dueOf(page.communityId)];
      const sought = { ...values, part, whole, others: orOneOf, ...due };
      return select(foundUnits({ isWhole, others, due: due !== undefined, behind }), sought);
    },
  };
}

const COLUMNS = 'units.id, units.name, buildings.name AS building, units.sort_key AS sortKey';

/** Where a page begins; the first half is what an index can be entered by. */
const isBehind = (table: string, id: string) => `
  AND ${table}.sort_key >= :sortKey AND (${table}.sort_key > :sortKey OR ${id} > :id)`;

const allUnits = (behind: boolean) => `
  SELECT ${COLUMNS}
  FROM units FORCE INDEX (units_community_id_status_sort_key_id)
  JOIN buildings ON buildings.id = units.building_id
  WHERE units.community_id = :communityId AND units.status = 'active'
    ${behind ? isBehind('units', 'units.id') : ''}
  ORDER BY units.sort_key, units.id LIMIT :limit`;

interface Found {
  isWhole: boolean;
  others: boolean;
  due: boolean;
  behind: boolean;
}

/** By their own names, and, of others, those that are known. */
function foundUnits(by: Found): string {
  const ways = [
    named(by),
    ...(by.due ? [namedLately(by.behind)] : []),
    ...(by.others ? [known(by.behind)] : []),
  ];
  return `
    SELECT ${COLUMNS} FROM (${ways.map((way) => `(${way})`).join(' UNION ')}) AS found
    STRAIGHT_JOIN units ON units.id = found.id AND units.community_id = :communityId
    JOIN buildings ON buildings.id = units.building_id
    ORDER BY found.sort_key, found.id LIMIT :limit`;
}

/** From which unit to which there are some whose parts are due; null where there are none. */
interface Due {
  from: string | null;
  last: string | null;
}

const DUE = `
  SELECT MIN(from_id) AS \`from\`, MAX(last_id) AS \`last\` FROM unit_parts_spans
  WHERE community_id = ?
  UNION ALL SELECT MIN(unit_id), MAX(unit_id) FROM unit_parts_due WHERE community_id = ?`;

const isNamed = (table: string) => `REPLACE(REPLACE(${table}.name, '-', ''), ' ', '') LIKE :whole`;

const named = ({ isWhole, behind }: Pick<Found, 'isWhole' | 'behind'>) => `
  SELECT parts.sort_key, parts.unit_id AS id
  FROM unit_name_parts AS parts FORCE INDEX (PRIMARY)
  ${isWhole ? '' : 'STRAIGHT_JOIN units AS whole ON whole.id = parts.unit_id'}
  WHERE parts.community_id = :communityId AND parts.part = :part
    ${isWhole ? '' : `AND ${isNamed('whole')}`}
    ${behind ? isBehind('parts', 'parts.unit_id') : ''}
  ORDER BY parts.sort_key, parts.unit_id LIMIT :limit`;

const namedLately = (behind: boolean) => `
  SELECT lately.sort_key, lately.id
  FROM units AS lately FORCE INDEX (PRIMARY)
  WHERE lately.id BETWEEN :from AND :last AND lately.community_id = :communityId
    AND lately.status = 'active' AND ${isNamed('lately')}
    ${behind ? isBehind('lately', 'lately.id') : ''}
  ORDER BY lately.sort_key, lately.id LIMIT :limit`;

const known = (behind: boolean) => `
  SELECT others.sort_key, others.id FROM units AS others FORCE INDEX (PRIMARY)
  WHERE others.id IN (:others) AND others.community_id = :communityId
    AND others.status = 'active' ${behind ? isBehind('others', 'others.id') : ''}
  ORDER BY others.sort_key, others.id LIMIT :limit`;
