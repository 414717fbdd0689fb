import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { PeopleService } from '../people/people.feature.js';
import type { Rosters } from '../rosters/rosters.feature.js';
import type { FindHousehold } from './alert-household.js';
import { rungOf } from './alert-ladder.js';
import { firstOf, type FindStaff } from './alert-staff.js';
import type { AlertViews } from './alert-views.js';
import { AlertNotFound, AlertStateConflict } from './alerts.errors.js';
import { alertMoved } from './alerts.events.js';
import type { PushAlert } from './alerts.pushes.js';
import type { AlertsStore } from './alerts.store.js';
import type { Alert, Alerting, AlertView, Deed } from './alerts.types.js';

export interface AlertStepsDependencies {
  store: AlertsStore;
  views: Pick<AlertViews, 'viewOf'>;
  people: Pick<PeopleService, 'getDoer'>;
  findHousehold: FindHousehold;
  findStaff: FindStaff;
  onDuty: Rosters['service']['onDuty'];
  push: PushAlert;
  writing: Pick<Writing, 'inTransaction' | 'appendEvents'>;
  now: () => Date;
}

interface Step {
  to: 'acknowledged' | 'closed' | 'on-site';
  take: (tx: Transaction, alert: Alert, deed: Deed) => Promise<boolean>;
}

export type AlertSteps = ReturnType<typeof createAlertSteps>;

/** What staff do about alerts. Of several at once the first does. */
export function createAlertSteps(deps: AlertStepsDependencies) {
  const { store } = deps;
  return {
    /** @throws AlertNotFound, AlertStateConflict unless it rings */
    acknowledge: (alerting: Alerting, alertId: string, remember: Remember<AlertView>) =>
      move(deps, alerting, { alertId, remember, to: 'acknowledged', take: store.acknowledge }),

    /** @throws AlertNotFound, AlertStateConflict once somebody is there, or it is closed */
    arrive: (alerting: Alerting, alertId: string, remember: Remember<AlertView>) =>
      move(deps, alerting, { alertId, remember, to: 'on-site', take: store.arrive }),

    /** @throws AlertNotFound, AlertStateConflict once it is closed */
    close: (
      alerting: Alerting,
      alertId: string,
      { report, remember }: { report: string; remember: Remember<AlertView> },
    ) =>
      move(deps, alerting, {
        ...{ alertId, remember, to: 'closed' },
        take: (tx, alert, deed) => store.close(tx, alert, { ...deed, report }),
      }),
  };
}

async function move(
  deps: AlertStepsDependencies,
  alerting: Alerting,
  { alertId, remember, to, take }: Step & { alertId: string; remember: Remember<AlertView> },
): Promise<AlertView> {
  const { store, views, people, findHousehold, push, writing, now } = deps;
  const [seen, { by, actor }] = await Promise.all([
    store.find({ communityId: alerting.communityId, id: alertId }),
    people.getDoer(alerting),
  ]);
  if (seen === undefined) throw new AlertNotFound(alertId);
  const at = now();
  const household = await findHousehold(seen, at);
  const staff = await toldStaff(deps, seen);
  const actorId = (actor ?? by).accountId;
  const told = [...concerned(seen, household), ...staff].filter((id) => id !== actorId);
  const moved = await writing.inTransaction(async (tx) => {
    const isTaken = await take(tx, seen, { at, by });
    const alert = await store.find(seen, tx);
    if (alert === undefined) throw new AlertNotFound(alertId);
    if (!isTaken) throw new AlertStateConflict(alert);
    const view = await views.viewOf(alerting, alert, tx);
    const telling = { unit: view.unit, at, actorId, toldIds: told, by };
    await writing.appendEvents(tx, [alertMoved(to, alert, telling)]);
    await remember(tx, view);
    return view;
  });
  push(moved.alert, household);
  return moved;
}

/** Whoever raised it, and who lives there; nobody of a silent one, which must not be noticed. */
const concerned = ({ silent, raised }: Alert, household: readonly string[]): readonly string[] =>
  silent ? [] : [raised.by.accountId, ...household];

/** Who of the staff has been rung by now. */
async function toldStaff(
  { findStaff, onDuty }: Pick<AlertStepsDependencies, 'findStaff' | 'onDuty'>,
  { communityId, told, raised }: Alert,
): Promise<readonly string[]> {
  const staff = await findStaff(communityId);
  const isFirst = rungOf(told - 1) === 'household' || staff === undefined;
  if (isFirst) return firstOf(staff, await onDuty(communityId, raised.at));
  return [...staff.guards, ...staff.managers];
}
