import type { Found } from '@gatehouse/shared/http/page';
import type { TableRow } from '@gatehouse/shared/sql/statements/insert-rows';
import { movedOn } from '@gatehouse/shared/sql/statements/moved-on';
import { columnsOf, select } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { Op, type Sequelize, type WhereOptions } from 'sequelize';
import type { Visit, VisitChanges, VisitPlace } from './visits.types.js';
import { defineVisitModel, type VisitRow } from './visits.model.js';
import { findNewest, type VisitSearch } from './visit-lists.js';
import { fromRow, NO_CHECK_OUT, toColumns, toRow } from './visit-row.js';
import { createVisitSearch, isSearchedByWords } from './visit-search.js';
import { STILL_GOING_ON, statesBefore, type VisitState } from './visit-state.js';

export interface Step {
  to: VisitState;
  changes: VisitChanges;
  /** Which of the states before it shall be found; without it any of them may. */
  from?: VisitState;
  /** Only while the time to answer has not passed at this moment. */
  inTimeAt?: Date;
  /** Only on an approval that was given after this moment. */
  approvedAfter?: Date;
  /** Takes back the check-out, if it was recorded after this moment. */
  undoesCheckOutAfter?: Date;
}

export type VisitsStore = ReturnType<typeof createVisitsStore>;

/** The table visits. */
export function createVisitsStore(sequelize: Sequelize) {
  const visits = defineVisitModel(sequelize);
  const searchByWords = createVisitSearch(sequelize, visits);
  const findOne = `SELECT ${columnsOf(sequelize, visits)} FROM visits WHERE id = ? AND community_id = ?`;

  return {
    /** The row of a new visit, to be inserted together with its event. */
    newRow: (visit: Visit): TableRow => ({ table: 'visits', row: toRow(visit) }),

    async find(communityId: string, id: string): Promise<Visit | undefined> {
      const [row] = await select<VisitRow>(sequelize, findOne, [id, communityId]);
      return row && fromRow(row);
    },

    /** Newest first: ids are ordered by time. */
    async list(search: VisitSearch): Promise<Found<Visit, VisitPlace>> {
      const found = isSearchedByWords(search)
        ? await searchByWords(search)
        : { rows: await findNewest(visits, search) };
      return { ...found, rows: found.rows.map(fromRow) };
    },

    /**
     * Takes the step if the row allows it at this very moment. Of several that try at once the
     * database lets one through: the state is part of the condition.
     *
     * @returns whether this call took the step
     */
    async advance(transaction: Transaction, visit: Visit, step: Step): Promise<boolean> {
      const [changed] = await visits.update(
        {
          state: step.to,
          ...toColumns(step.changes),
          ...(step.undoesCheckOutAfter && NO_CHECK_OUT),
        },
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

function allowing(step: Step, visit: Visit): WhereOptions<VisitRow> {
  return {
    id: visit.id,
    communityId: visit.communityId,
    state: step.from ?? statesBefore(step.to),
    ...(step.inTimeAt && { answerBy: { [Op.gt]: step.inTimeAt } }),
    ...(step.approvedAfter && { answeredAt: { [Op.gt]: step.approvedAfter } }),
    ...(step.undoesCheckOutAfter && { checkedOutAt: { [Op.gt]: step.undoesCheckOutAfter } }),
  };
}
