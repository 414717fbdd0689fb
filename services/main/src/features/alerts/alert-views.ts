import type { Transaction } from '@gatehouse/shared/sql/transaction';
import {
  livedThere,
  type ResidenciesService,
  type ResidencyChanges,
} from '../residencies/residencies.feature.js';
import type { UnitsService } from '../units/units.feature.js';
import { rungOf } from './alert-ladder.js';
import { AlertNotFound } from './alerts.errors.js';
import type { AlertsStore } from './alerts.store.js';
import type { Alert, Alerting, AlertSearch, AlertView } from './alerts.types.js';

export interface AlertViewsDependencies {
  store: Pick<AlertsStore, 'find' | 'list'>;
  emergencyContacts: ResidencyChanges['emergencyContacts'];
  residencies: Pick<ResidenciesService, 'staysOf'>;
  units: Pick<UnitsService, 'findUnits'>;
  now: () => Date;
}

export type AlertViews = ReturnType<typeof createAlertViews>;

/** Alerts as they are shown to somebody. */
export function createAlertViews(deps: AlertViewsDependencies) {
  const { store, units, emergencyContacts } = deps;

  const viewsOf = async (
    { communityId, handlesAll: isForStaff }: Alerting,
    alerts: readonly Alert[],
    tx?: Transaction,
  ): Promise<AlertView[]> => {
    const ids = [...new Set(alerts.flatMap(({ unitId }) => unitId ?? []))];
    const named = ids.length === 0 ? [] : await units.findUnits(communityId, ids, tx);
    return alerts.map((alert) => {
      const unit = named.find(({ id }) => id === alert.unitId);
      return { alert, isForStaff, ...(unit && { unit }) };
    });
  };

  const viewOf = async (alerting: Alerting, alert: Alert, tx?: Transaction): Promise<AlertView> => {
    const [view = { alert, isForStaff: alerting.handlesAll }] = await viewsOf(
      alerting,
      [alert],
      tx,
    );
    return view;
  };

  return {
    viewOf,

    /** With the numbers to call, for staff, once it has come to that. @throws AlertNotFound */
    async get(alerting: Alerting, id: string): Promise<AlertView> {
      const { communityId } = alerting;
      const alert = await store.find({ communityId, id });
      if (alert === undefined || !(await isTheirs(deps, alerting, alert)))
        throw new AlertNotFound(id);
      const view = await viewOf(alerting, alert);
      if (!alerting.handlesAll || !areToBeCalled(alert)) return view;
      return { ...view, contacts: await emergencyContacts({ communityId, unitId: alert.unitId }) };
    },

    /** The newest first, at most `limit`. */
    async list(
      alerting: Alerting,
      search: Omit<AlertSearch, 'communityId' | 'raisedById'>,
    ): Promise<AlertView[]> {
      const { communityId, accountId: raisedById, handlesAll } = alerting;
      const whose = handlesAll ? {} : { raisedById };
      return viewsOf(alerting, await store.list({ ...search, communityId, ...whose }));
    },
  };
}

function areToBeCalled(alert: Alert): alert is Alert & { unitId: string } {
  const { unitId, state, told } = alert;
  return unitId !== undefined && state !== 'closed' && rungOf(told - 1) === 'contacts';
}

/** Theirs, or of who lived where they did when it was raised and does now. */
async function isTheirs(
  { residencies, now }: Pick<AlertViewsDependencies, 'now' | 'residencies'>,
  { handlesAll, communityId, accountId }: Alerting,
  { raised, silent, unitId }: Alert,
): Promise<boolean> {
  const { at, by } = raised;
  if (handlesAll || by.accountId === accountId) return true;
  if (silent) return false;
  const [own, theirs] = await Promise.all([
    residencies.staysOf(communityId, accountId),
    unitId === undefined ? residencies.staysOf(communityId, by.accountId) : [],
  ]);
  const then = theirs.filter((stay) => livedThere([stay], stay.unitId, at));
  const places = unitId === undefined ? then.map((stay) => stay.unitId) : [unitId];
  return places.some((place) => livedThere(own, place, at) && livedThere(own, place, now()));
}
