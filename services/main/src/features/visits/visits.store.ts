import type { Found } from '@gatehouse/shared/http/page';
import type { TableRow } from '@gatehouse/shared/sql/statements/insert-rows';
import { movedOn } from '@gatehouse/shared/sql/statements/moved-on';
import { columnsOf, select, selectIn } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { Op, type Sequelize, type WhereOptions } from 'sequelize';
import type { Visit, VisitChanges, VisitPlace } from './visits.types.js';
import { defineVisitModel, type VisitRow } from './visits.model.js';
import { findNewest, type VisitSearch } from './visit-lists.js';
import { fromRow, NO_CHECK_IN, NO_CHECK_OUT, toColumns, toRow } from './visit-row.js';
import { createVisitSearch, isSearchedByWords } from './visit-search.js';
import { STILL_GOING_ON, type VisitState } from './visit-state.js';

export interface Step {
  /** What the row has to be, and what it becomes. */
  from: VisitState;
  to: VisitState;
  changes: VisitChanges;
  /** When the visit moves on by itself then, null when it does not; absent: as it did. */
  dueAt?: Date | null;
  /** Only while the time to answer has not passed at this moment. */
  inTimeAt?: Date;
  /** Only on an approval that holds at this moment. */
  approvedAt?: Date;
  /** Only where the visitor is to leave what they bring at the gate. */
  leavesAtGate?: true;
  /** Only where nobody has said so before. */
  isFirstDispute?: true;
  /** Only while exactly so many of a party are inside. */
  whileInside?: number;
  /** Takes back the check-out, if it was recorded after this moment. */
  undoesCheckOutAfter?: Date;
  /** They have not left after all, or have not come: what is said of it is not so. */
  forgets?: 'check-out' | 'coming';
}

export type VisitsStore = ReturnType<typeof createVisitsStore>;

/** The table visits. */
export function createVisitsStore(sequelize: Sequelize) {
  const visits = defineVisitModel(sequelize);
  const searchByWords = createVisitSearch(sequelize, visits);
  const findOne = `SELECT ${columnsOf(sequelize, visits)} FROM visits WHERE id = ? AND community_id = ?`;

  return {
    /** The row of a new visit, to be inserted together with its event; it moves on by itself at `dueAt`. */
    newRow: (visit: Visit, dueAt: Date | null): TableRow => ({
      table: 'visits',
      row: toRow(visit, dueAt),
    }),

    async find(communityId: string, id: string): Promise<Visit | undefined> {
      const [row] = await select<VisitRow>(sequelize, findOne, [id, communityId]);
      return row && fromRow(row);
    },

    /** Lets nobody else change the visit before the transaction ends. */
    async lock(tx: Transaction, { communityId, id }: Pick<Visit, 'communityId' | 'id'>) {
      const [row] = await selectIn<VisitRow>(tx, `${findOne} FOR UPDATE`, [id, communityId]);
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
          ...(step.dueAt !== undefined && { dueAt: step.dueAt }),
          ...(step.undoesCheckOutAfter && NO_CHECK_OUT),
          ...(step.forgets !== undefined && NO_CHECK_OUT),
          ...(step.forgets === 'coming' && NO_CHECK_IN),
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
    state: step.from,
    ...(step.inTimeAt && { answerBy: { [Op.gt]: step.inTimeAt } }),
    ...(step.approvedAt && {
      // Of an approval of the release before this one it is found out when it is due.
      approvedUntil: { [Op.or]: [{ [Op.gt]: step.approvedAt }, null] },
    }),
    ...(step.isFirstDispute && { disputedAt: null }),
    ...(step.leavesAtGate && { instruction: 'leave-at-gate' }),
    ...(step.whileInside !== undefined && counting(step.whileInside)),
    ...(step.undoesCheckOutAfter && { checkedOutAt: { [Op.gt]: step.undoesCheckOutAfter } }),
  };
}

/** Whom the release before this one let in is all of the party, and not counted. */
function counting(inside: number): { [Op.or]: WhereOptions<VisitRow>[] } {
  return { [Op.or]: [{ insideCount: inside }, { insideCount: null, partySize: inside }] };
}
