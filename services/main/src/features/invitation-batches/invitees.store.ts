import { QueryTypes, type Sequelize } from 'sequelize';
import type { Invited, Invitee } from './invitation-batches.types.js';

/** Whom a batch goes through, at a moment. */
export interface InviteeSearch {
  communityId: string;
  invited: Invited;
  at: Date;
}

export type InviteesStore = ReturnType<typeof createInviteesStore>;

/** What a batch reads of people and their homes; it changes none of them. */
export function createInviteesStore(sequelize: Sequelize) {
  const read = <Row extends object>(sql: string, replacements: Record<string, unknown>) =>
    sequelize.query<Row>(sql, { replacements, type: QueryTypes.SELECT });

  /** Those of the ids that the table has no row for in the community. */
  const missing = async (table: 'people' | 'buildings', communityId: string, ids: string[]) => {
    if (ids.length === 0) return [];
    const sql = `SELECT id FROM ${table} WHERE community_id = :communityId AND id IN (:ids)`;
    const found = new Set((await read<{ id: string }>(sql, { communityId, ids })).map(idOf));
    return ids.filter((id) => !found.has(id));
  };

  return {
    missingPeople: (communityId: string, ids: string[]) => missing('people', communityId, ids),

    missingBuildings: (communityId: string, ids: string[]) =>
      missing('buildings', communityId, ids),

    /** Each with one of their homes that are not over, by ids; at most `limit`. */
    async behind(
      search: InviteeSearch,
      after: { personId: string; residencyId: string } | undefined,
      limit: number,
    ): Promise<Invitee[]> {
      const { from, values } = matching(search);
      const sql = `SELECT ${COLUMNS} ${from} ${after === undefined ? '' : BEHIND}
        ORDER BY people.id, residencies.id LIMIT :limit`;
      return (await read<InviteeRow>(sql, { ...values, ...after, limit })).map(toInvitee);
    },

    /** How many rows `behind` has from the beginning on. */
    async count(search: InviteeSearch): Promise<number> {
      const { from, values } = matching(search);
      const [row] = await read<{ count: number }>(`SELECT COUNT(*) AS count ${from}`, values);
      return row?.count ?? 0;
    },
  };
}

interface InviteeRow {
  personId: string;
  name: string;
  email: string | null;
  hasAccount: number;
  residencyId: string | null;
  unitId: string | null;
  unitName: string | null;
  building: string | null;
}

const COLUMNS = `people.id AS personId, people.name, people.email,
  people.account_id IS NOT NULL AND people.state = 'member' AS hasAccount,
  residencies.id AS residencyId, units.id AS unitId, units.name AS unitName,
  buildings.name AS building`;

const BEHIND = `AND people.id >= :personId
  AND (people.id > :personId OR residencies.id > :residencyId)`;

/** Those that are over or were called off are nobody's home any more. */
const HOMES = `residencies ON residencies.person_id = people.id
    AND residencies.community_id = people.community_id
    AND (residencies.valid_to IS NULL
      OR (residencies.valid_to > :at AND residencies.valid_to > residencies.valid_from))
  LEFT JOIN units ON units.id = residencies.unit_id AND units.community_id = people.community_id
  LEFT JOIN buildings ON buildings.id = units.building_id
    AND buildings.community_id = people.community_id`;

/** The people of one community are some thousands at the most; by id alone those of all would be read. */
const PEOPLE = 'FROM people FORCE INDEX (people_community_id_name)';

function matching({ communityId, invited, at }: InviteeSearch) {
  if ('personIds' in invited) {
    const from = `FROM people LEFT JOIN ${HOMES}
      WHERE people.community_id = :communityId AND people.id IN (:personIds)`;
    return { from, values: { communityId, at, personIds: invited.personIds } };
  }
  const { buildingIds, kinds, notInvitedYet = false } = invited.filter;
  const states = notInvitedYet ? ['known'] : ['known', 'invited'];
  const from = `${PEOPLE} JOIN ${HOMES}
    WHERE people.community_id = :communityId AND people.account_id IS NULL
      AND people.state IN (:states)
      ${kinds === undefined ? '' : 'AND residencies.kind IN (:kinds)'}
      ${buildingIds === undefined ? '' : 'AND units.building_id IN (:buildingIds)'}`;
  return { from, values: { communityId, at, states, kinds, buildingIds } };
}

const idOf = ({ id }: { id: string }): string => id;

function toInvitee(row: InviteeRow): Invitee {
  const { personId, name, email, residencyId, unitId, unitName, building } = row;
  const unit =
    unitId === null ? undefined : { id: unitId, name: unitName ?? '', building: building ?? '' };
  const home = residencyId === null || unit === undefined ? null : { residencyId, unit };
  return { personId, name, email, hasAccount: Boolean(row.hasAccount), home };
}
