import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Communities } from '../../communities/communities.feature.js';
import type { UnitsService } from '../../units/units.feature.js';
import { ImportStale } from '../imports.errors.js';
import type { ImportRow, PlannedRow } from '../imports.types.js';
import { planPersonRow, type PersonPlan } from '../plan/person-plan.js';
import { readPersonRow } from '../plan/person-row.js';
import type { PersonWorld } from '../plan/person-world.js';
import { SeenPeople, seenRow } from '../plan/seen-people.js';
import {
  assertStill,
  type Applying,
  type NamedRow,
  type RowsKind,
  type Whose,
} from './import-rows-kind.js';
import { applyPeople } from './people-apply.js';
import { undoPeople } from './people-undo.js';
import { createDays, personWorld, type PeopleDoors } from './people-world.js';

export interface PeopleKindDependencies extends PeopleDoors {
  homes: Pick<UnitsService, 'lockUnits'>;
  /** So that no two files make one person twice. */
  communities: Pick<Communities['service'], 'lock'>;
}

/** People by their addresses or by their names and homes, and their residencies there. */
export function createPeopleKind(deps: PeopleKindDependencies): RowsKind {
  return {
    begin: (whose) => createPlanner(deps, whose),

    async apply(tx, applying) {
      const { communityId } = applying.acting;
      await deps.communities.lock(tx, communityId);
      const first = await planned(deps, applying, tx);
      const ids = persons(first.plans, first.world);
      const locked = await deps.people.lock(tx, communityId, ids);
      await deps.homes.lockUnits(tx, communityId, unitsOf(first.plans));
      // What was read before may have been changed by whoever had it locked.
      const { plans, world } = await planned(deps, applying, tx);
      assertStill(applying.rows, plans.map(toPlanned));
      for (const [at, plan] of plans.entries())
        if (persons([plan], world).some((id) => !locked.has(id)))
          throw new ImportStale(applying.rows[at]?.rowNo ?? 0);
      return applyPeople(deps, tx, { ...applying, plans, world });
    },

    async undo(tx, acting, rows) {
      await deps.communities.lock(tx, acting.communityId);
      return undoPeople(deps, tx, acting, rows);
    },
  };
}

function createPlanner(deps: PeopleDoors, { communityId, options }: Whose) {
  const seen = new SeenPeople();
  const daysAt = createDays(options.timeZone);
  const read = ({ rowNo, cells }: NamedRow) => ({ rowNo, ...readPersonRow(cells, options) });
  return {
    async plan(rows: readonly NamedRow[], tx?: Transaction): Promise<PlannedRow[]> {
      const asked = { communityId, rows: rows.map(read), seen, days: daysAt(deps.now()) };
      const world = await personWorld(deps, asked, tx);
      return asked.rows.map((row, at) => ({
        ...{ rowNo: row.rowNo, cells: rows[at]?.cells ?? {} },
        ...toPlanned(planPersonRow(row, world)),
      }));
    },

    note(rows: readonly NamedRow[]): void {
      for (const { rowNo, row } of rows.map(read))
        if (row !== undefined) seen.add(seenRow(rowNo, row), row.isPrimary);
    },
  };
}

/** What is done with rows of a part, as the transaction sees things. */
async function planned(
  deps: PeopleDoors,
  { acting: { communityId }, options, rows }: Applying,
  tx: Transaction,
): Promise<{ plans: PersonPlan[]; world: PersonWorld }> {
  const read = rows.map(({ rowNo, cells }: ImportRow) => ({
    ...{ rowNo, ...readPersonRow(cells, options) },
  }));
  const days = createDays(options.timeZone)(deps.now());
  const asked = { communityId, rows: read, seen: new SeenPeople(), days };
  const world = await personWorld(deps, asked, tx);
  return { plans: read.map((row) => planPersonRow(row, world)), world };
}

function toPlanned(plan: PersonPlan): Pick<PlannedRow, 'action' | 'errors' | 'entityId'> {
  if (plan.action === 'error') return plan;
  const entityId = plan.stay.known?.id;
  return { action: plan.action, errors: [], ...(entityId !== undefined && { entityId }) };
}

/** Those that there are already. */
const persons = (plans: readonly PersonPlan[], world: PersonWorld): string[] => [
  ...new Set(
    plans.flatMap((plan) => ('identity' in plan ? (world.person(plan.identity)?.id ?? []) : [])),
  ),
];

const unitsOf = (plans: readonly PersonPlan[]): string[] => [
  ...new Set(plans.flatMap((plan) => ('unitId' in plan ? [plan.unitId] : []))),
];
