import { mysqlErrno, MysqlErrno } from '@gatehouse/shared/sql/database-errors';
import { execute, insertRow, select, selectIn } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { QueryTypes, type Sequelize } from 'sequelize';
import type { DailyHelp, HelpType } from './help.types.js';

/** Which helpers of a community are listed. */
export interface HelpSearch {
  communityId: string;
  /** Keeps those whom one of these units has engaged, now or before. */
  unitIds?: readonly string[] | undefined;
  /** Keeps those with this number. */
  phone?: string | undefined;
  /** The last helper of the page before. */
  beforeId?: string | undefined;
  limit: number;
}

export type HelpsStore = ReturnType<typeof createHelpsStore>;

/** The table help_profiles, with the names of people. */
export function createHelpsStore(sequelize: Sequelize) {
  return { ...findingIn(sequelize), ...listingIn(sequelize), ...changing() };
}

function changing() {
  return {
    async add(tx: Transaction, help: DailyHelp, addedById: string): Promise<void> {
      const { id, communityId, personId, types, addedAt } = help;
      const row = { communityId, id, personId, types: types.join(','), addedAt, addedById };
      await insertRow(tx, 'help_profiles', row);
    },

    /** Lets nobody else say when they come and go before the transaction ends. */
    async lock(tx: Transaction, communityId: string, id: string): Promise<DailyHelp | undefined> {
      const values = [communityId, id];
      const locked = await selectIn(tx, LOCK, values);
      if (locked.length === 0) return undefined;
      const [row] = await selectIn<HelpRead>(tx, ONE, values);
      return row && toHelp(row);
    },

    /** All of one person are another's. */
    async giveTo(
      tx: Transaction,
      { communityId, id }: { communityId: string; id: string },
      toId: string,
    ): Promise<void> {
      await execute(tx, GIVE, [toId, communityId, id]);
    },
  };
}

function findingIn(sequelize: Sequelize) {
  return {
    async find(communityId: string, id: string): Promise<DailyHelp | undefined> {
      const [row] = await select<HelpRead>(sequelize, ONE, [communityId, id]);
      return row && toHelp(row);
    },

    async findSome(communityId: string, ids: readonly string[]): Promise<DailyHelp[]> {
      if (ids.length === 0) return [];
      const rows = await sequelize.query<HelpRead>(
        `${READ} WHERE help_profiles.community_id = :communityId AND help_profiles.id IN (:ids)`,
        { replacements: { communityId, ids: [...ids] }, type: QueryTypes.SELECT },
      );
      return rows.map(toHelp);
    },
  };
}

function listingIn(sequelize: Sequelize) {
  return {
    /** The newest first, at most `limit`. */
    async list(search: HelpSearch): Promise<DailyHelp[]> {
      const { communityId, unitIds, phone, beforeId, limit } = search;
      if (unitIds?.length === 0) return [];
      const rows = await sequelize.query<HelpRead>(
        `${unitIds === undefined ? READ : READ_ENGAGED}
         WHERE help_profiles.community_id = :communityId
           ${phone === undefined ? '' : 'AND people.phone = :phone'}
           ${beforeId === undefined ? '' : 'AND help_profiles.id < :beforeId'}
         ORDER BY help_profiles.id DESC LIMIT :limit`,
        {
          replacements: { communityId, unitIds, phone, beforeId, limit },
          type: QueryTypes.SELECT,
        },
      );
      return rows.map(toHelp);
    },

    /** Those whose name or number has it, by name; some of them, if they are many. */
    async search(communityId: string, text: string): Promise<DailyHelp[]> {
      const part = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
      const values = [communityId, part, partOfNumber(text)];
      const rows = await select<HelpRead>(sequelize, SEARCH, values);
      return rows.map(toHelp);
    },
  };
}

/** Whether a row was refused because another is there that it may not stand beside. */
export const isTaken = (error: unknown): boolean => mysqlErrno(error) === MysqlErrno.duplicateKey;

interface HelpRead extends Omit<DailyHelp, 'phone' | 'types'> {
  phone: string | null;
  types: string;
}

/** More do not help whoever looks for one. */
const MOST_FOUND = 20;

const COLUMNS = `
  SELECT help_profiles.id, help_profiles.community_id AS communityId,
         help_profiles.person_id AS personId, people.name, people.phone, help_profiles.types,
         help_profiles.added_at AS addedAt`;

const PEOPLE = 'STRAIGHT_JOIN people ON people.id = help_profiles.person_id';

const READ = `${COLUMNS} FROM help_profiles ${PEOPLE}`;

/** Beginning at the engagements of the units: left to itself the database may look through all helpers. */
const READ_ENGAGED = `${COLUMNS}
  FROM (SELECT DISTINCT help_id FROM engagements FORCE INDEX (engagements_community_id_unit_id_id)
        WHERE community_id = :communityId AND unit_id IN (:unitIds)) AS engaged
  STRAIGHT_JOIN help_profiles
    ON help_profiles.community_id = :communityId AND help_profiles.id = engaged.help_id
  ${PEOPLE}`;

const ONE = `${READ} WHERE help_profiles.community_id = ? AND help_profiles.id = ?`;

const SEARCH = `${READ} WHERE help_profiles.community_id = ?
    AND (people.name LIKE ? OR people.phone LIKE ?)
  ORDER BY people.name, help_profiles.id LIMIT ${MOST_FOUND}`;

const LOCK = 'SELECT 1 FROM help_profiles WHERE community_id = ? AND id = ? FOR UPDATE';

const GIVE = 'UPDATE help_profiles SET person_id = ? WHERE community_id = ? AND person_id = ?';

/** What numbers have to have in them; nothing, which none is, where it is no part of a number. */
function partOfNumber(text: string): string {
  const digits = text.replace(/[ ()-]/g, '');
  return /^\+?[0-9]+$/.test(digits) ? `%${digits}%` : '';
}

function toHelp({ phone, types, ...rest }: HelpRead): DailyHelp {
  const said = types.split(',').filter((one) => one !== '') as HelpType[];
  return { ...rest, types: said, ...(phone !== null && { phone }) };
}
