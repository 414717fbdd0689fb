import type { Found } from '@gatehouse/shared/http/page';
import { forcedIndex } from '@gatehouse/shared/sql/statements/forced-index';
import { col, Op, QueryTypes, type Order, type Sequelize, type WhereOptions } from 'sequelize';
import { whereLived, type Stay } from '../residencies/residencies.feature.js';
import { VISIT_INDEX } from './visit-indexes.js';
import { matching, WHEN_AND_WHERE, type VisitSearch } from './visit-lists.js';
import { fromRow } from './visit-row.js';
import { defineVisitModel, type VisitRow } from './visits.model.js';
import type { ChangedVisit, ChangePlace } from './visits.types.js';

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

/** So many changes are looked at for a page of those that are kept; who wants all goes on. */
const LOOKED_AT = 500;

type ChangedRow = VisitRow & { updatedAt: Date };

export type VisitChangesStore = ReturnType<typeof createVisitChangesStore>;

/**
 * The table visits, for who keeps a copy of it. The database itself writes down when a row was
 * changed last (`updated_at`), so that no statement, of whichever release, can forget to.
 */
export function createVisitChangesStore(sequelize: Sequelize) {
  const visits = defineVisitModel(sequelize);
  const inOrder = { order: [[col('updated_at'), 'ASC'], 'id'] as Order, raw: true };

  async function find(search: ChangeSearch, index: string, conditions: WhereOptions[]) {
    const rows = await visits.findAll({
      attributes: { include: [['updated_at', 'updatedAt']] },
      where: { [Op.and]: [matching(search), changedAfter(search), ...conditions] },
      indexHints: forcedIndex(index),
      ...inOrder,
      limit: search.limit,
    });
    return rows as unknown as ChangedRow[];
  }

  /** A home has so few visits that all of them may be looked at. */
  async function findInHomes(search: ChangeSearch, stays: readonly Stay[]): Promise<ChangedRow[]> {
    const homes = whereLived(stays, WHEN_AND_WHERE);
    const lists = await Promise.all(homes.map((home) => find(search, VISIT_INDEX.ofUnit, [home])));
    return lists.flat().sort(byChange).slice(0, search.limit);
  }

  /** The last of the changes that are looked at, unless these are all; read from the index alone. */
  async function endOfLook(search: ChangeSearch): Promise<ChangePosition | undefined> {
    const { communityId } = search;
    const [row] = (await visits.findAll({
      attributes: ['id', ['updated_at', 'changedAt']],
      where: { [Op.and]: [{ communityId }, changedAfter(search)] },
      indexHints: forcedIndex(VISIT_INDEX.byChange),
      ...inOrder,
      offset: LOOKED_AT - 1,
      limit: 1,
    })) as unknown as ChangePosition[];
    return row;
  }

  return {
    /** In the order of their last changes, the oldest first. */
    async list(search: ChangeSearch): Promise<Found<ChangedVisit, ChangePlace>> {
      const { stays } = search;
      if (stays !== undefined)
        return { rows: (await findInHomes(search, stays)).map(changedVisit) };
      const end = keepsAll(search) ? undefined : await endOfLook(search);
      const rows = await find(search, VISIT_INDEX.byChange, end ? [upTo(end)] : []);
      return {
        rows: rows.map(changedVisit),
        ...(end && { lookedUpTo: [end.changedAt.getTime(), end.id] as const }),
      };
    },

    /** When a visit of each community was changed last; who never had one is left out. */
    async lastIn(communityIds: readonly string[]): Promise<Map<string, Date>> {
      if (communityIds.length === 0) return new Map();
      const rows = await sequelize.query<{ communityId: string; lastAt: Date }>(
        `SELECT community_id AS communityId, MAX(updated_at) AS lastAt
         FROM visits FORCE INDEX (${VISIT_INDEX.byChange})
         WHERE community_id IN (:communityIds) GROUP BY community_id`,
        { replacements: { communityIds }, type: QueryTypes.SELECT },
      );
      return new Map(rows.map(({ communityId, lastAt }) => [communityId, lastAt]));
    },
  };
}

function changedVisit(row: ChangedRow): ChangedVisit {
  return { visit: fromRow(row), changedAt: row.updatedAt };
}

/** Whether every change is one of the list, so that a page is as far as it looks. */
function keepsAll({ unitId, tourId, state, kind, search, from, to }: ChangeSearch): boolean {
  return [unitId, tourId, state, kind, search, from, to].every((filter) => filter === undefined);
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

function upTo(end: ChangePosition): WhereOptions {
  const changedAt = momentOf(end.changedAt);
  return {
    updated_at: { [Op.lte]: changedAt },
    [Op.or]: [{ updated_at: { [Op.lt]: changedAt } }, { id: { [Op.lte]: end.id } }],
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
