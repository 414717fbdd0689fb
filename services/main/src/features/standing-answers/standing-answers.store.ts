import { execute, insertRow, select, selectIn } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { QueryTypes, type Sequelize } from 'sequelize';
import type { StandingAnswer } from './standing-answers.types.js';

interface Place {
  communityId: string;
  unitId: string;
}

/** Which of a community's are listed: those that hold at the moment. */
export interface StandingSearch {
  communityId: string;
  at: Date;
  unitIds?: readonly string[] | undefined;
  /** The last of the page before. */
  beforeId?: string | undefined;
  limit: number;
}

export type StandingAnswersStore = ReturnType<typeof createStandingAnswersStore>;

/** The table standing_answers. */
export function createStandingAnswersStore(sequelize: Sequelize) {
  return {
    add: (tx: Transaction, answer: StandingAnswer): Promise<void> => {
      const { setBy, residencyId = null, company = null, instruction = null, ...rest } = answer;
      const by = { setById: setBy.accountId, setByName: setBy.name };
      const row = { ...rest, ...by, residencyId, company, instruction, until: rest.until ?? null };
      return insertRow(tx, 'standing_answers', row);
    },

    /** All of a home that hold, the newest first. Asked whenever somebody rings. */
    async ofUnit({ communityId, unitId }: Place, at: Date): Promise<StandingAnswer[]> {
      return (await select<Row>(sequelize, OF_UNIT, [communityId, unitId, at])).map(fromRow);
    },

    async find(communityId: string, id: string, at: Date): Promise<StandingAnswer | undefined> {
      const [row] = await select<Row>(sequelize, ONE, [communityId, id, at]);
      return row && fromRow(row);
    },

    /** The newest first. */
    async list({ unitIds, ...search }: StandingSearch): Promise<StandingAnswer[]> {
      if (unitIds?.length === 0) return [];
      const rows = await sequelize.query<Row>(
        `${READ} WHERE community_id = :communityId AND (until IS NULL OR until > :at)
           ${unitIds === undefined ? '' : 'AND unit_id IN (:unitIds)'}
           ${search.beforeId === undefined ? '' : 'AND id < :beforeId'}
         ORDER BY id DESC LIMIT :limit`,
        { replacements: { ...search, unitIds }, type: QueryTypes.SELECT },
      );
      return rows.map(fromRow);
    },

    /** Of a unit that this transaction has locked; also those that have ended. */
    async countIn(tx: Transaction, { communityId, unitId }: Place, at: Date): Promise<number> {
      return (await selectIn(tx, OF_UNIT, [communityId, unitId, at])).length;
    },

    remove: (tx: Transaction, communityId: string, id: string): Promise<unknown> =>
      execute(tx, REMOVE, [communityId, id]),

    /** What a residency said, once it has ended. */
    removeOf: (tx: Transaction, communityId: string, residencyId: string): Promise<unknown> =>
      execute(tx, REMOVE_OF, [communityId, residencyId]),

    removeOfUnit: (tx: Transaction, { communityId, unitId }: Place): Promise<unknown> =>
      execute(tx, REMOVE_OF_UNIT, [communityId, unitId]),
  };
}

interface Row extends Omit<
  StandingAnswer,
  'residencyId' | 'company' | 'instruction' | 'until' | 'setBy'
> {
  residencyId: string | null;
  company: string | null;
  instruction: StandingAnswer['instruction'] | null;
  until: Date | null;
  setById: string;
  setByName: string;
}

const READ = `
  SELECT id, community_id AS communityId, unit_id AS unitId, residency_id AS residencyId, kind,
    company, answer, instruction, until, set_by_id AS setById, set_by_name AS setByName,
    set_at AS setAt
  FROM standing_answers`;

const HOLDS = '(until IS NULL OR until > ?)';
const OF_UNIT = `${READ} WHERE community_id = ? AND unit_id = ? AND ${HOLDS} ORDER BY id DESC`;
const ONE = `${READ} WHERE community_id = ? AND id = ? AND ${HOLDS}`;
const REMOVE = 'DELETE FROM standing_answers WHERE community_id = ? AND id = ?';
const REMOVE_OF = 'DELETE FROM standing_answers WHERE community_id = ? AND residency_id = ?';
const REMOVE_OF_UNIT = 'DELETE FROM standing_answers WHERE community_id = ? AND unit_id = ?';

function fromRow(row: Row): StandingAnswer {
  const { residencyId, company, instruction, until, setById, setByName, ...rest } = row;
  return {
    ...rest,
    ...(residencyId !== null && { residencyId }),
    ...(company !== null && { company }),
    ...(instruction !== null && instruction !== undefined && { instruction }),
    ...(until !== null && { until }),
    setBy: { accountId: setById, name: setByName },
  };
}
