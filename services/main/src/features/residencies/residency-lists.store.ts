import { select } from '@gatehouse/shared/sql/statements/prepared';
import { QueryTypes, type Sequelize } from 'sequelize';
import { READ_RESIDENCIES, toResidency, type ReadResidency } from './residency-row.js';
import type { Place, Residency } from './residencies.types.js';

/** Which residencies of a community are listed. */
export interface ResidencySearch {
  communityId: string;
  unitId?: string;
  personId?: string;
  /** The last residency of the page before. */
  beforeId?: string;
  limit: number;
}

export type ResidencyListsStore = ReturnType<typeof createResidencyListsStore>;

/** Residencies with whose they are, as they are shown. */
export function createResidencyListsStore(sequelize: Sequelize) {
  return {
    async find(communityId: string, id: string): Promise<Residency | undefined> {
      const [row] = await select<ReadResidency>(sequelize, ONE, [communityId, id]);
      return row && toResidency(row);
    },

    /** The newest entered first: ids are ordered by time. */
    async list(search: ResidencySearch): Promise<Residency[]> {
      const { unitId, personId, beforeId } = search;
      const rows = await sequelize.query<ReadResidency>(listOf(search), {
        replacements: { ...search, unitId, personId, beforeId },
        type: QueryTypes.SELECT,
      });
      return rows.map(toResidency);
    },

    /** Whose residency in the unit is current at the moment: its contact first, then the longest. */
    async household({ communityId, unitId }: Place, at: Date): Promise<Residency[]> {
      const values = [unitId, communityId, at, at];
      return (await select<ReadResidency>(sequelize, HOUSEHOLD, values)).map(toResidency);
    },
  };
}

const WITH_PERSON = 'JOIN people ON people.id = residencies.person_id';

const ONE = `${READ_RESIDENCIES} ${WITH_PERSON}
  WHERE residencies.community_id = ? AND residencies.id = ?`;

/** Left to itself the database may read the people of every community instead. */
const HOUSEHOLD = `${READ_RESIDENCIES} FORCE INDEX (residencies_unit_id_valid_to_person_id)
  STRAIGHT_JOIN people ON people.id = residencies.person_id
  WHERE residencies.unit_id = ? AND residencies.community_id = ? AND residencies.valid_from <= ?
    AND (residencies.valid_to IS NULL OR ? < residencies.valid_to)
  ORDER BY residencies.is_primary DESC, residencies.valid_from, residencies.id`;

/** Of a unit or a person there are some; of a community some thousands, which have an order by id. */
function listOf({ unitId, personId, beforeId }: ResidencySearch): string {
  const index =
    personId !== undefined
      ? 'residencies_person_id_unit_id'
      : unitId !== undefined
        ? 'residencies_unit_id_valid_to_person_id'
        : 'residencies_community_id';
  return `${READ_RESIDENCIES} FORCE INDEX (${index}) STRAIGHT_JOIN people
      ON people.id = residencies.person_id
    WHERE residencies.community_id = :communityId
      ${unitId === undefined ? '' : 'AND residencies.unit_id = :unitId'}
      ${personId === undefined ? '' : 'AND residencies.person_id = :personId'}
      ${beforeId === undefined ? '' : 'AND residencies.id < :beforeId'}
    ORDER BY residencies.id DESC LIMIT :limit`;
}
