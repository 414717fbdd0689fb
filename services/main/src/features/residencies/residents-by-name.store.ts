import { escapeLike } from '@gatehouse/shared/sql/statements/like';
import { QueryTypes, type Sequelize } from 'sequelize';
import type { Stay } from './stays.js';

/** Whoever finds so many homes has to say more. */
const MOST_HOMES = 50;
/** Of so many people who are called alike some have a home. */
const MOST_PEOPLE = 200;

/** How many may be found by a name that is to tell something. */
export interface MostCalled {
  people: number;
  stays: number;
}

export type ResidentsByNameStore = ReturnType<typeof createResidentsByNameStore>;

/**
 * Finds residents by the beginning of their name or of a later word of it, through an index for each
 * of the first five words: what is read does not grow with the people of the community.
 */
export function createResidentsByNameStore(sequelize: Sequelize) {
  const select = <Row extends object>(sql: string, replacements: Record<string, unknown>) =>
    sequelize.query<Row>(sql, { replacements, type: QueryTypes.SELECT });

  /** Each once; no more than `most`, of each word. */
  async function findCalled(communityId: string, name: string, most: number): Promise<string[]> {
    const pattern = `${escapeLike(name)}%`;
    const found = await select<{ id: string }>(CALLED, { communityId, pattern, most });
    // An empty list would be no SQL.
    return ['', ...new Set(found.map(({ id }) => id))];
  }

  return {
    /** Where somebody who is called so lives at the moment; no more than 50. */
    async findUnitsOfCalled(communityId: string, name: string, at: Date): Promise<string[]> {
      const people = await findCalled(communityId, name, MOST_PEOPLE);
      const found = await select<{ unitId: string }>(HOMES_OF, { communityId, people, at });
      return found.map(({ unitId }) => unitId);
    },

    /**
     * Every stay of everybody who is called so, of now, before and later.
     * @returns undefined when there are too many
     */
    async findStaysOfCalled(
      communityId: string,
      name: string,
      most: MostCalled,
    ): Promise<Stay[] | undefined> {
      const people = await findCalled(communityId, name, most.people + 1);
      if (people.length - 1 > most.people) return undefined;
      const stays = await select<Stay>(STAYS_OF, { communityId, people, limit: most.stays + 1 });
      return stays.length > most.stays ? undefined : stays;
    },
  };
}

/** The whole name, and the name from a later word on. */
const NAMES = ['name', 'name_from_2', 'name_from_3', 'name_from_4', 'name_from_5'];

/** A part for each of them, as an index helps with one condition and not with their OR. */
const CALLED = NAMES.map(
  (name) => `
    (SELECT id FROM people FORCE INDEX (people_community_id_${name})
     WHERE community_id = :communityId AND ${name} LIKE :pattern LIMIT :most)`,
).join(' UNION ALL ');

/** Left to itself the database may read the stays of every community instead. */
const STAYS = 'residencies FORCE INDEX (residencies_person_id_unit_id)';

const HOMES_OF = `
  SELECT DISTINCT unit_id AS unitId FROM ${STAYS}
  WHERE person_id IN (:people) AND community_id = :communityId AND lives_here = 1
    AND valid_from <= :at AND (valid_to IS NULL OR :at < valid_to)
  LIMIT ${MOST_HOMES}`;

const STAYS_OF = `
  SELECT unit_id AS unitId, valid_from AS \`from\`, valid_to AS \`to\` FROM ${STAYS}
  WHERE person_id IN (:people) AND community_id = :communityId AND lives_here = 1 LIMIT :limit`;
