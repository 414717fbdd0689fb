import { execute, insertRow, select, selectIn } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { dayNamed, type Day } from '@gatehouse/shared/time/local-time';
import { QueryTypes, type Sequelize } from 'sequelize';
import type { Window } from './help-windows.js';
import type { Engagement } from './help.types.js';
import { isTaken } from './helps.store.js';

/** An engagement, and the community that it is in. */
export type OneEngagement = Pick<Engagement, 'communityId' | 'id'>;

/** Which engagements of a community are listed. */
export interface EngagementSearch {
  communityId: string;
  /** Keeps those of these units. */
  unitIds?: readonly string[] | undefined;
  helpId?: string | undefined;
  /** The last engagement of the page before. */
  beforeId?: string | undefined;
  limit: number;
}

/** Which engagements of a community hold in a time. */
export interface HeldWithin {
  communityId: string;
  from: Day;
  to: Day;
  limit: number;
}

export type EngagementsStore = ReturnType<typeof createEngagementsStore>;

/** The table engagements. */
export function createEngagementsStore(sequelize: Sequelize) {
  return { ...findingIn(sequelize), ...changing() };
}

function changing() {
  return {
    /** @returns false when the unit has engaged the helper already */
    async add(tx: Transaction, engagement: Engagement, addedById: string): Promise<boolean> {
      const { communityId, id, helpId, unitId, windows, firstDay, addedAt } = engagement;
      const row = { communityId, id, helpId, unitId, windows: JSON.stringify(windows) };
      const rest = { firstDay: firstDay.toString(), addedAt, addedById };
      try {
        await insertRow(tx, 'engagements', { ...row, ...rest });
        return true;
      } catch (error) {
        if (isTaken(error)) return false;
        throw error;
      }
    },

    /** Lets nobody else change it before the transaction ends. */
    async lock(tx: Transaction, one: OneEngagement): Promise<Engagement | undefined> {
      const values = [one.communityId, one.id];
      const [row] = await selectIn<EngagementRead>(tx, `${ONE} FOR UPDATE`, values);
      return row && toEngagement(row);
    },

    /** Of an engagement that this transaction has locked. */
    async end(tx: Transaction, { communityId, id }: OneEngagement, lastDay: Day): Promise<void> {
      await execute(tx, END, [lastDay.toString(), communityId, id]);
    },

    /** Those of a unit that have no end, with the zone of their days; locked. */
    async lockOpenOf(
      tx: Transaction,
      { communityId, unitId }: { communityId: string; unitId: string },
    ): Promise<{ engagement: Engagement; timeZone: string }[]> {
      const rows = await selectIn<EngagementRead>(tx, OPEN_OF, [communityId, unitId]);
      if (rows.length === 0) return [];
      const [zone] = await selectIn<{ timeZone: string }>(tx, ZONE, [communityId]);
      return rows.map((row) => ({
        engagement: toEngagement(row),
        timeZone: zone?.timeZone ?? 'UTC',
      }));
    },
  };
}

function findingIn(sequelize: Sequelize) {
  return {
    async find(communityId: string, id: string): Promise<Engagement | undefined> {
      const [row] = await select<EngagementRead>(sequelize, ONE, [communityId, id]);
      return row && toEngagement(row);
    },

    /** The newest first, at most `limit`. */
    async list(search: EngagementSearch): Promise<Engagement[]> {
      const { communityId, unitIds, helpId, beforeId, limit } = search;
      if (unitIds?.length === 0) return [];
      const rows = await sequelize.query<EngagementRead>(
        `${READ} FORCE INDEX (${indexFor(search)}) WHERE community_id = :communityId
           ${unitIds === undefined ? '' : 'AND unit_id IN (:unitIds)'}
           ${helpId === undefined ? '' : 'AND help_id = :helpId'}
           ${beforeId === undefined ? '' : 'AND id < :beforeId'}
         ORDER BY id DESC LIMIT :limit`,
        {
          replacements: { communityId, unitIds, helpId, beforeId, limit },
          type: QueryTypes.SELECT,
        },
      );
      return rows.map(toEngagement);
    },

    /** Those that hold on a day of a time, at most `limit`. */
    async within({ communityId, from, to, limit }: HeldWithin): Promise<Engagement[]> {
      const days = { from: from.toString(), to: to.toString() };
      const rows = await sequelize.query<EngagementRead>(WITHIN, {
        replacements: { communityId, ...days, limit },
        type: QueryTypes.SELECT,
      });
      return rows.map(toEngagement);
    },

    /** Those of helpers that may hold on a day or later. */
    async holding(
      communityId: string,
      { helpIds, from }: { helpIds: readonly string[]; from: Day },
    ): Promise<Engagement[]> {
      if (helpIds.length === 0) return [];
      const rows = await sequelize.query<EngagementRead>(HOLDING, {
        replacements: { communityId, helpIds: [...helpIds], from: from.toString() },
        type: QueryTypes.SELECT,
      });
      return rows.map(toEngagement);
    },
  };
}

/** Left to itself the database may read the engagements of the whole community instead. */
function indexFor({ unitIds, helpId }: EngagementSearch): string {
  if (helpId !== undefined) return 'engagements_community_id_help_id_id';
  return unitIds === undefined ? 'PRIMARY' : 'engagements_community_id_unit_id_id';
}

interface EngagementRead extends Pick<
  Engagement,
  'id' | 'communityId' | 'helpId' | 'unitId' | 'addedAt'
> {
  windows: string;
  firstDay: string;
  lastDay: string | null;
}

const READ = `
  SELECT id, community_id AS communityId, help_id AS helpId, unit_id AS unitId, windows,
         CAST(first_day AS CHAR) AS firstDay, CAST(last_day AS CHAR) AS lastDay,
         added_at AS addedAt
  FROM engagements`;

const ONE = `${READ} WHERE community_id = ? AND id = ?`;

const HOLDING = `${READ} FORCE INDEX (engagements_community_id_help_id_id)
  WHERE community_id = :communityId AND help_id IN (:helpIds)
    AND (last_day IS NULL OR last_day >= :from)
  ORDER BY id`;

const WITHIN = `${READ} FORCE INDEX (engagements_community_id_last_day)
  WHERE community_id = :communityId AND (last_day IS NULL OR last_day >= :from)
    AND first_day <= :to
  ORDER BY id LIMIT :limit`;

const OPEN_OF = `${READ} FORCE INDEX (engagements_community_id_unit_id_id)
  WHERE community_id = ? AND unit_id = ? AND last_day IS NULL ORDER BY id FOR UPDATE`;

const ZONE = 'SELECT time_zone AS timeZone FROM communities WHERE id = ?';

const END = 'UPDATE engagements SET last_day = ? WHERE community_id = ? AND id = ?';

function toEngagement({ windows, firstDay, lastDay, ...rest }: EngagementRead): Engagement {
  return {
    ...{ ...rest, windows: JSON.parse(windows) as Window[] },
    firstDay: dayNamed(firstDay),
    ...(lastDay !== null && { lastDay: dayNamed(lastDay) }),
  };
}
