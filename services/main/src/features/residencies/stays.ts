import { Op, type WhereOptions } from 'sequelize';

/** A time in which somebody lives in a unit: from the first moment on, up to but without the last. */
export interface Stay {
  unitId: string;
  from: Date;
  /** Null while no end is known. */
  to: Date | null;
}

/** Which columns of a table say to which unit a row belongs, and when that was. */
export interface BelongingColumns {
  unit: string;
  time: string;
}

/** Whether the moment lies within the stay. Ends that meet never share one. */
export function covers({ from, to }: Omit<Stay, 'unitId'>, at: Date): boolean {
  return from <= at && (to === null || at < to);
}

/** Whether somebody with these stays lived in the unit at the moment. */
export function livedThere(stays: readonly Stay[], unitId: string, at: Date): boolean {
  return stays.some((stay) => stay.unitId === unitId && covers(stay, at));
}

/**
 * {@link livedThere} for a list: one condition for each unit, none when there are no stays. A list
 * asks with each by itself and merges what it finds (see `VisitsStore.list`): an index has the rows
 * of one unit in order, and of several the database would rather read the whole community's.
 */
export function whereLived(
  stays: readonly Stay[],
  { unit, time }: BelongingColumns,
): WhereOptions[] {
  const units = [...new Set(stays.map(({ unitId }) => unitId))];
  return units.map((unitId) => ({
    [unit]: unitId,
    [Op.or]: stays
      .filter((stay) => stay.unitId === unitId)
      .map(({ from, to }) => ({ [time]: { [Op.gte]: from, ...(to && { [Op.lt]: to }) } })),
  }));
}
