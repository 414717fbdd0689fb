import { newId } from '@gatehouse/shared/ids/ids';
import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { Doer, PeopleService } from '../people/people.feature.js';
import type { Homes, ResidencyChanges } from '../residencies/residencies.feature.js';
import type { Rosters } from '../rosters/rosters.feature.js';
import { UnitNotFound, type UnitsService } from '../units/units.feature.js';
import type { FindHousehold } from './alert-household.js';
import { dueOf, JOINED_MS } from './alert-ladder.js';
import { firstOf, type FindStaff, type Staff } from './alert-staff.js';
import type { AlertViews } from './alert-views.js';
import { alertRaised } from './alerts.events.js';
import type { PushAlert } from './alerts.pushes.js';
import type { AlertsStore } from './alerts.store.js';
import type { Alert, AlertDraft, Alerting, AlertView } from './alerts.types.js';

export interface AlertsDependencies {
  store: Pick<AlertsStore, 'add' | 'lastOf'>;
  views: Pick<AlertViews, 'viewOf'>;
  people: Pick<PeopleService, 'getDoer' | 'idOf'>;
  lockPerson: ResidencyChanges['service']['lockPerson'];
  homes: Pick<Homes, 'livesIn'>;
  units: Pick<UnitsService, 'getUnit'>;
  findHousehold: FindHousehold;
  findStaff: FindStaff;
  /** Whose shift it is. */
  onDuty: Rosters['service']['onDuty'];
  push: PushAlert;
  writing: Pick<Writing, 'inTransaction' | 'appendEvents'>;
  now: () => Date;
}

/** How what is answered is kept for repeats: what is new answers otherwise. */
export interface Remembering {
  raised: Remember<AlertView>;
  joined: Remember<AlertView>;
}

/** What whoever called for help is shown, and whether it is a new alert. */
export interface Raised {
  view: AlertView;
  isNew: boolean;
}

export type AlertsService = ReturnType<typeof createAlertsService>;

/** Calling for help. */
export function createAlertsService(deps: AlertsDependencies) {
  const { people, findHousehold, findStaff, push, writing, now } = deps;

  return {
    /** Rings guards and household, unless it joins one before. @throws PersonNotFound, UnitNotFound */
    async raise(alerting: Alerting, draft: AlertDraft, remember: Remembering): Promise<Raised> {
      const at = now();
      const { communityId, accountId } = alerting;
      const [doer, personId = '', where, staff, onDuty] = await Promise.all([
        people.getDoer(alerting),
        people.idOf(communityId, accountId),
        whereabouts(deps, alerting, draft),
        findStaff(communityId),
        deps.onDuty(communityId, at),
      ]);
      const alert = newlyRaised(communityId, { ...draft, ...where }, { at, doer, staff });
      const household = await findHousehold(alert, at);
      const toldIds = [...household, ...firstOf(staff, onDuty)];
      const raised = await writing.inTransaction((tx) =>
        enter(deps, tx, { alerting, alert, doer, personId, toldIds, remember }),
      );
      if (raised.isNew) push(alert, household);
      return raised;
    },
  };
}

/** Their only home, if they do not say; residents say their own homes alone. @throws UnitNotFound */
async function whereabouts(
  { homes, units }: Pick<AlertsDependencies, 'homes' | 'units'>,
  alerting: Alerting,
  { unitId }: AlertDraft,
): Promise<Pick<Alert, 'unitId'>> {
  if (unitId !== undefined) await units.getUnit(alerting.communityId, unitId);
  if (unitId !== undefined && !alerting.ownUnitsOnly) return { unitId };
  const own = await homes.livesIn(alerting);
  if (unitId !== undefined && !own.includes(unitId)) throw new UnitNotFound(unitId);
  const [only, ...others] = own;
  const place = unitId ?? (others.length === 0 ? only : undefined);
  return place === undefined ? {} : { unitId: place };
}

function newlyRaised(
  communityId: string,
  { kind, silent = false, unitId, place }: AlertDraft,
  { at, doer, staff }: { at: Date; doer: Doer; staff: Staff | undefined },
): Alert {
  return {
    ...{ id: newId(), communityId, kind, silent, state: 'raised' },
    ...(unitId !== undefined && { unitId }),
    ...(place !== undefined && { place }),
    raised: { at, by: doer.by },
    // Guards who could not be found are looked for again at once.
    told: staff === undefined ? 0 : 1,
  };
}

interface Entering {
  alerting: Alerting;
  alert: Alert;
  doer: Doer;
  personId: string;
  toldIds: readonly string[];
  remember: Remembering;
}

async function enter(
  { store, views, lockPerson, writing }: AlertsDependencies,
  tx: Transaction,
  { alerting, alert, doer: { by, actor }, personId, toldIds, remember }: Entering,
): Promise<Raised> {
  // Of two calls of the same person at the same moment the second finds the first.
  await lockPerson(tx, { communityId: alert.communityId, id: personId });
  const last = await store.lastOf(tx, alerting);
  if (last !== undefined && isJoined(last, alert)) {
    const view = await views.viewOf(alerting, last, tx);
    await remember.joined(tx, view);
    return { view, isNew: false };
  }
  const { at } = alert.raised;
  await store.add(tx, alert, dueOf(at, alert.told));
  const view = await views.viewOf(alerting, alert, tx);
  const telling = { unit: view.unit, at, actorId: (actor ?? by).accountId, toldIds };
  await writing.appendEvents(tx, [alertRaised(alert, telling)]);
  await remember.raised(tx, view);
  return { view, isNew: true };
}

/** Whoever presses again means the same. What is closed was another matter. */
function isJoined(last: Alert, { raised }: Alert): boolean {
  return last.state !== 'closed' && +raised.at - +last.raised.at < JOINED_MS;
}
