import type { OpeningBalance } from '../../opening-balances/opening-balances.feature.js';
import type { NamedCells, RowError } from '../imports.types.js';
import { CellReading } from './cells.js';
import type { PlanOptions } from './cell-options.js';
import type { FindHome, HomeName } from './home-name.js';

/** A row of opening balances, read. */
export interface BalanceRow {
  home: HomeName;
  /** In minor units. */
  amount: number;
  day: string;
}

/** What rows of opening balances are held against. */
export interface BalanceWorld {
  findHome: FindHome;
  /** What is staged of the unit. */
  balanceOf: (unitId: string) => OpeningBalance | undefined;
  /** The row of the file that names the unit first. */
  seen: Map<string, number>;
  currency: string;
}

/** What is done with a row. */
export type BalancePlan =
  | { action: 'error'; errors: RowError[] }
  | { action: 'create'; balance: Omit<OpeningBalance, 'id'> }
  | { action: 'update' | 'same'; before: OpeningBalance; balance: OpeningBalance };

/** A row, with what its cells say. */
export interface ReadBalance {
  rowNo: number;
  home?: HomeName;
  row?: BalanceRow;
  reading: CellReading;
}

/** What the cells of a row say; without a row where something of it makes no sense. */
export function readBalanceRow(
  { rowNo, cells }: { rowNo: number; cells: NamedCells },
  options: PlanOptions,
): ReadBalance {
  const reading = new CellReading(cells, options);
  const [building, unit] = [reading.required('building', 40), reading.required('unit', 40)];
  const amount = reading.amount('amount', options.currency);
  const day = reading.requiredDay('day');
  if (building === undefined || unit === undefined) return { rowNo, reading };
  const home = { building, unit };
  if (amount === undefined || day === undefined) return { rowNo, home, reading };
  return { rowNo, home, row: { home, amount, day }, reading };
}

/** What is done with a row; the check and the applying both ask it. */
export function planBalanceRow(
  { rowNo, home, row, reading }: ReadBalance,
  { findHome, balanceOf, seen, currency }: BalanceWorld,
): BalancePlan {
  const { errors } = reading;
  if (home === undefined) return { action: 'error', errors };
  const found = findHome(home);
  if ('fault' in found) return { action: 'error', errors: [...errors, found.fault] };
  const { unitId } = found;
  const first = seen.get(unitId);
  if (first !== undefined && first !== rowNo) reading.fail('unit', 'balance_twice');
  else seen.set(unitId, rowNo);
  if (row === undefined || errors.length > 0) return { action: 'error', errors };
  const { amount, day } = row;
  const before = balanceOf(unitId);
  const said = { unitId, amount, currency, day };
  if (before === undefined) return { action: 'create', balance: said };
  const isSame = before.amount === amount && before.day === day && before.currency === currency;
  return { action: isSame ? 'same' : 'update', before, balance: { id: before.id, ...said } };
}
