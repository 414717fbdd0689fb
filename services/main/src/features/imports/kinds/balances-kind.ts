import { hash } from 'node:crypto';
import { newId } from '@gatehouse/shared/ids/ids';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type {
  OpeningBalance,
  OpeningBalancesStore,
} from '../../opening-balances/opening-balances.feature.js';
import type { UnitImportsService, UnitsService } from '../../units/units.feature.js';
import type { RowResult } from '../import-parts.js';
import type { ImportRow, PlannedRow } from '../imports.types.js';
import {
  planBalanceRow,
  readBalanceRow,
  type BalancePlan,
  type ReadBalance,
} from '../plan/balance-row.js';
import { homesNamed } from './homes-named.js';
import { assertStill, type NamedRow, type RowsKind, type Whose } from './import-rows-kind.js';

export interface BalancesKindDependencies {
  units: Pick<UnitImportsService, 'look'>;
  homes: Pick<UnitsService, 'lockUnits'>;
  balances: OpeningBalancesStore;
  now: () => Date;
}

/** What homes owed before, staged for the ledger. */
export function createBalancesKind(deps: BalancesKindDependencies): RowsKind {
  return {
    begin(whose) {
      // Of a part that is not planned again it is not known which home is meant.
      const seen = new Map<string, number>();
      return {
        plan: async (rows, tx) => {
          const plans = await planAll(deps, { ...whose, rows, seen }, tx);
          return rows.map((row, at) => ({ ...row, ...toPlanned(plans[at]) }));
        },
        note: () => undefined,
      };
    },

    async apply(tx, { acting, importId, options, rows }) {
      const { communityId, accountId: stagedBy } = acting;
      const whose = { communityId, options };
      const plan = () => planAll(deps, { ...whose, rows, seen: new Map() }, tx);
      await deps.homes.lockUnits(tx, communityId, unitsOf(await plan()));
      const plans = await plan();
      assertStill(rows, plans.map(toPlanned));
      const added: OpeningBalance[] = [];
      const results: RowResult[] = [];
      for (const [at, one] of plans.entries()) {
        const rowNo = rows[at]?.rowNo ?? 0;
        if (one.action === 'create') {
          const balance = { id: newId(), ...one.balance };
          added.push(balance);
          results.push({ rowNo, ...appliedTo(balance), before: { unitId: balance.unitId } });
        } else if (one.action === 'update') {
          await deps.balances.change(tx, communityId, one.balance);
          results.push({ rowNo, ...appliedTo(one.balance), before: one.before });
        }
      }
      const staged = { communityId, importId, stagedBy, stagedAt: deps.now() };
      await deps.balances.add(tx, staged, added);
      return results;
    },

    undo: (tx, { communityId }, rows) => undoAll(deps, tx, communityId, rows),
  };
}

interface Planning extends Whose {
  rows: readonly NamedRow[];
  seen: Map<string, number>;
}

async function planAll(
  { units, balances }: Pick<BalancesKindDependencies, 'units' | 'balances'>,
  { communityId, options, rows, seen }: Planning,
  tx?: Transaction,
): Promise<BalancePlan[]> {
  const read = rows.map((row): ReadBalance => readBalanceRow(row, options));
  const names = read.flatMap(({ home }) => home ?? []);
  const findHome = await homesNamed(units, { communityId, names }, tx);
  const unitIds = names.flatMap((name) => {
    const found = findHome(name);
    return 'unitId' in found ? [found.unitId] : [];
  });
  const staged = await balances.look(communityId, [...new Set(unitIds)], tx);
  const byUnit = new Map(staged.map((balance) => [balance.unitId, balance]));
  const { currency } = options;
  const world = { findHome, balanceOf: (unitId: string) => byUnit.get(unitId), seen, currency };
  return read.map((row) => planBalanceRow(row, world));
}

function toPlanned(plan: BalancePlan | undefined): Pick<PlannedRow, 'action' | 'errors'> & {
  entityId?: string;
} {
  if (plan === undefined || plan.action === 'error')
    return { action: 'error', errors: plan?.errors ?? [] };
  return {
    ...{ action: plan.action, errors: [] },
    ...('before' in plan && { entityId: plan.before.id }),
  };
}

const unitsOf = (plans: readonly BalancePlan[]): string[] =>
  plans.flatMap((plan) => ('balance' in plan ? [plan.balance.unitId] : []));

function appliedTo(balance: OpeningBalance) {
  return { outcome: 'applied' as const, entityId: balance.id, afterHash: hashOf(balance) };
}

/** By it a later change is seen. */
function hashOf({ unitId, amount, currency, day }: OpeningBalance): string {
  const facts = JSON.stringify([unitId, amount, currency, day]);
  return hash('sha256', facts);
}

async function undoAll(
  { homes, balances }: Pick<BalancesKindDependencies, 'homes' | 'balances'>,
  tx: Transaction,
  communityId: string,
  rows: readonly ImportRow[],
): Promise<RowResult[]> {
  const unitIds = rows.map(({ before }) => (before as Pick<OpeningBalance, 'unitId'>).unitId);
  await homes.lockUnits(tx, communityId, unitIds);
  const staged = await balances.look(communityId, unitIds, tx);
  const byId = new Map(staged.map((balance) => [balance.id, balance]));
  const gone: string[] = [];
  const results: RowResult[] = [];
  for (const { rowNo, action, entityId = '', afterHash, before } of rows) {
    const balance = byId.get(entityId);
    const isKept = balance === undefined || hashOf(balance) !== afterHash;
    results.push({ rowNo, outcome: isKept ? 'kept' : 'undone' });
    if (isKept) continue;
    if (action === 'create') gone.push(entityId);
    else await balances.change(tx, communityId, before as OpeningBalance);
  }
  await balances.remove(tx, communityId, gone);
  return results;
}
