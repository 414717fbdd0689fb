import { col, Op, type Sequelize, type WhereOptions } from 'sequelize';
import { whereLived } from '../residencies/stays.js';
import { matching, WHEN_AND_WHERE, type VisitSearch } from './visit-lists.js';
import { fromRow } from './visit-row.js';
import { defineVisitModel, type VisitRow } from './visits.model.js';
import type { ChangedVisit } from './visits.types.js';

/** Where a reader of changes stands: behind this visit as it was changed at this moment. */
export interface ChangePosition {
  changedAt: Date;
  id: string;
}

export interface ChangeSearch extends Omit<VisitSearch, 'beforeId'> {
  /** Changed at this moment or later. */
  since: Date;
  /** The last change of the page before. */
  after?: ChangePosition;
}

type ChangedRow = VisitRow & { updatedAt: Date };

export type VisitChangesStore = ReturnType<typeof createVisitChangesStore>;

/**
 * The table visits, for who keeps a copy of it. The database itself writes down when a row was
 * changed last (`updated_at`), so that no statement, of whichever release, can forget to.
 */
export function createVisitChangesStore(sequelize: Sequelize) {
  const visits = defineVisitModel(sequelize);

  return {
    /** In the order of their last changes, the oldest first. */
    async list(search: ChangeSearch): Promise<ChangedVisit[]> {
      const { stays, limit } = search;
      const own = stays === undefined ? [{}] : whereLived(stays, WHEN_AND_WHERE);
      const lists = await Promise.all(
        own.map((condition) =>
          visits.findAll({
            attributes: { include: [['updated_at', 'updatedAt']] },
            where: { [Op.and]: [matching(search), changedAfter(search), condition] },
            order: [[col('updated_at'), 'ASC'], 'id'],
            limit,
            raw: true,
          }),
        ),
      );
      const rows = lists.flat() as unknown as ChangedRow[];
      const first = rows.sort(byChange).slice(0, limit);
      return first.map((row) => ({ visit: fromRow(row), changedAt: row.updatedAt }));
    },
  };
}

/** The first half of the condition is what an index can be entered by. */
function changedAfter({ since, after }: ChangeSearch): WhereOptions {
  if (after === undefined) return { updated_at: { [Op.gte]: momentOf(since) } };
  const { changedAt, id } = after;
  return {
    updated_at: { [Op.gte]: momentOf(changedAt < since ? since : changedAt) },
    [Op.or]: [{ updated_at: { [Op.gt]: momentOf(changedAt) } }, { id: { [Op.gt]: id } }],
  };
}

/** The model does not know the column, and Sequelize would write a Date without milliseconds. */
function momentOf(at: Date): string {
  return at.toISOString().slice(0, -1);
}

function byChange(one: ChangedRow, other: ChangedRow): number {
  const apart = one.updatedAt.getTime() - other.updatedAt.getTime();
  if (apart !== 0) return apart;
  return one.id < other.id ? -1 : 1;
}
