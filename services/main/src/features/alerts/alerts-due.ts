import { dueWork, type DueOptions } from '@gatehouse/shared/lifecycle/due';
import type { LifecyclePart } from '@gatehouse/shared/lifecycle/lifecycle';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { UnitsService } from '../units/units.feature.js';
import type { Unit } from '../units/units.types.js';
import { dueOf, rungOf, stepAt } from './alert-ladder.js';
import type { FindStaff, Staff } from './alert-staff.js';
import type { AlertsDueStore, DueAlert } from './alerts-due.store.js';
import { alertEscalated } from './alerts.events.js';
import type { Alert } from './alerts.types.js';

export interface AlertsDueDependencies extends Pick<
  DueOptions,
  'logger' | 'meter' | 'everyMs' | 'now'
> {
  due: AlertsDueStore;
  findStaff: FindStaff;
  units: Pick<UnitsService, 'findUnits'>;
  writing: Pick<Writing, 'inTransaction' | 'appendEvents'>;
}

/** What telling it again takes to know. */
interface Circumstances {
  /** Undefined where nobody knows whom to ring. */
  staff: Staff | undefined;
  unit: Unit | undefined;
}

/** While nobody knows whom to ring, that is asked so often; others are told meanwhile. */
const ASKED_AGAIN_MS = 2000;

/** Tells alerts again that nobody has acknowledged; an acknowledgement that commits first ends it. */
export function createAlertsDue(deps: AlertsDueDependencies): LifecyclePart {
  const { due, writing, now } = deps;
  return dueWork(
    {
      name: 'alerts',
      find: due.findDue,
      lookUp: (rows) => knownOf(deps, rows),
      lock: (tx, ids) => due.lockDue(tx, ids, now()),
      effect: async (tx, alerts, { at, known }) => {
        for (const alert of alerts)
          await tellAgain(deps, tx, { alert, at, ...(known.get(alert.id) ?? UNKNOWN) });
      },
    },
    { ...deps, inTransaction: writing.inTransaction },
  );
}

const UNKNOWN: Circumstances = { staff: undefined, unit: undefined };

async function knownOf(
  { findStaff, units }: Pick<AlertsDueDependencies, 'findStaff' | 'units'>,
  rows: readonly DueAlert[],
): Promise<ReadonlyMap<string, Circumstances>> {
  const known = await Promise.all(
    rows.map(async ({ id, communityId, unitId }) => {
      const [staff, [unit]] = await Promise.all([
        findStaff(communityId),
        unitId === null ? [] : units.findUnits(communityId, [unitId]),
      ]);
      return [id, { staff, unit }] as const;
    }),
  );
  return new Map(known);
}

async function tellAgain(
  { due, writing }: Pick<AlertsDueDependencies, 'due' | 'writing'>,
  tx: Transaction,
  { alert, at, staff, unit }: Circumstances & { alert: Alert; at: Date },
): Promise<void> {
  if (staff === undefined) {
    const dueAt = new Date(at.getTime() + ASKED_AGAIN_MS);
    return due.noteTold(tx, alert, { told: alert.told, dueAt });
  }
  const step = Math.max(alert.told, stepAt(alert.raised.at, at));
  const told = step + 1;
  await due.noteTold(tx, alert, { told, dueAt: dueOf(alert.raised.at, told) });
  const rung = rungOf(step);
  const { guards, managers } = staff;
  const toldIds = rung === 'household' && guards.length > 0 ? guards : [...guards, ...managers];
  await writing.appendEvents(tx, [alertEscalated(alert, { unit, at, toldIds, rung })]);
}
