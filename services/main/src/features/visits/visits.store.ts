import type { TableRow } from '@gatehouse/shared/sql/insert-rows';
import { movedOn } from '@gatehouse/shared/sql/moved-on';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { Op, type Model, type ModelStatic, type Sequelize, type WhereOptions } from 'sequelize';
import { whereLived, type Stay } from '../residencies/stays.js';
import type { Visit, VisitChanges, VisitKind } from './visits.types.js';
import { defineVisitModel, type VisitRow } from './visits.model.js';
import { fromRow, toColumns, toRow } from './visit-row.js';
import { wordsFound } from './visit-words.js';
import { STILL_GOING_ON, statesBefore, type VisitState } from './visit-state.js';

export interface VisitSearch {
  communityId: string;
  /** Keeps visits of these times in these units; absent for all. */
  stays?: readonly Stay[];
  unitId?: string;
  state?: VisitState;
  kind?: VisitKind;
  /** Words, each of the visitor's name, company, telephone or plate, or of the unit. */
  search?: string;
  /** Asked for at this moment or later. */
  from?: Date;
  /** Asked for before this moment. */
  to?: Date;
  /** The last visit of the page before. */
  beforeId?: string;
  limit: number;
}

export interface Step {
  to: VisitState;
  changes: VisitChanges;
  /** Which of the states before it shall be found; without it any of them may. */
  from?: VisitState;
  /** Only while the time to answer has not passed at this moment. */
  inTimeAt?: Date;
  /** Only on an approval that was given after this moment. */
  approvedAfter?: Date;
}

export type VisitsStore = ReturnType<typeof createVisitsStore>;

/** The table visits. */
export function createVisitsStore(sequelize: Sequelize) {
  const visits = defineVisitModel(sequelize);

  return {
    /** The row of a new visit, to be inserted together with its event. */
    newRow: (visit: Visit): TableRow => ({ table: 'visits', row: toRow(visit) }),

    async find(communityId: string, id: string): Promise<Visit | undefined> {
      const row = await visits.findOne({ where: { id, communityId }, raw: true });
      return row ? fromRow(row as unknown as VisitRow) : undefined;
    },

    /** Newest first: ids are ordered by time. */
    async list(search: VisitSearch): Promise<Visit[]> {
      const rows = await findNewest(visits, search);
      return rows.map(fromRow);
    },

    /**
     * Takes the step if the row allows it at this very moment. Of several that try at once the
     * database lets one through: the state is part of the condition.
     *
     * @returns whether this call took the step
     */
    async advance(transaction: Transaction, visit: Visit, step: Step): Promise<boolean> {
      const [changed] = await visits.update(
        { state: step.to, ...toColumns(step.changes) },
        { where: allowing(step, visit), transaction },
      );
      return changed === 1;
    },

    /** @returns false when the visit is over: then nobody takes photos any more */
    async markPhotographed(
      transaction: Transaction,
      visit: Visit,
      photoAt: Date,
    ): Promise<boolean> {
      const { id, communityId } = visit;
      const [changed] = await visits.update(
        { photoAt: movedOn('photo_at', photoAt) },
        { where: { id, communityId, state: [...STILL_GOING_ON] }, transaction },
      );
      return changed === 1;
    },
  };
}

/** Of each unit by itself, where the units are given; see `whereLived`. */
async function findNewest(
  visits: ModelStatic<Model<VisitRow>>,
  search: VisitSearch,
): Promise<VisitRow[]> {
  const { stays, limit } = search;
  const own = stays === undefined ? [{}] : whereLived(stays, WHEN_AND_WHERE);
  const lists = await Promise.all(
    own.map((condition) =>
      visits.findAll({
        where: { [Op.and]: [matching(search), condition] },
        order: [['id', 'DESC']],
        limit,
        raw: true,
      }),
    ),
  );
  const rows = lists.flat() as unknown as VisitRow[];
  return rows.sort(newestFirst).slice(0, limit);
}

function newestFirst(one: VisitRow, other: VisitRow): number {
  return one.id < other.id ? 1 : -1;
}

/** To whose time a visit belongs: it is theirs who lived there when the visitor came. */
export const WHEN_AND_WHERE = { unit: 'unitId', time: 'requestedAt' } as const;

/** For the stores of this feature: what a search says of the visits themselves. */
export function matching(search: VisitSearch): WhereOptions<VisitRow> {
  return {
    communityId: search.communityId,
    ...(search.unitId !== undefined && { unitId: search.unitId }),
    ...(search.state && { state: search.state }),
    ...(search.kind && { kind: search.kind }),
    ...(search.search !== undefined && { [Op.and]: wordsFound(search.search) }),
    ...((search.from ?? search.to) && { requestedAt: between(search) }),
    ...(search.beforeId !== undefined && { id: { [Op.lt]: search.beforeId } }),
  };
}

function between({ from, to }: Pick<VisitSearch, 'from' | 'to'>) {
  return { ...(from && { [Op.gte]: from }), ...(to && { [Op.lt]: to }) };
}

function allowing(step: Step, visit: Visit): WhereOptions<VisitRow> {
  return {
    id: visit.id,
    communityId: visit.communityId,
    state: step.from ?? statesBefore(step.to),
    ...(step.inTimeAt && { answerBy: { [Op.gt]: step.inTimeAt } }),
    ...(step.approvedAfter && { answeredAt: { [Op.gt]: step.approvedAfter } }),
  };
}
