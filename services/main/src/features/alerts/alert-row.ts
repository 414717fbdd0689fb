import type { Alert, AlertKind, AlertState, Deed } from './alerts.types.js';

/** An alert as a statement reads it. */
export interface AlertRead {
  id: string;
  communityId: string;
  kind: AlertKind;
  isSilent: number;
  state: AlertState;
  unitId: string | null;
  place: string | null;
  raisedAt: Date;
  raisedById: string;
  raisedByName: string;
  told: number;
  acknowledgedAt: Date | null;
  acknowledgedById: string | null;
  acknowledgedByName: string | null;
  onSiteAt: Date | null;
  onSiteById: string | null;
  onSiteByName: string | null;
  closedAt: Date | null;
  closedById: string | null;
  closedByName: string | null;
  report: string | null;
}

/** What {@link AlertRead} is read from. */
export const READ_ALERTS = `
  SELECT id, community_id AS communityId, kind, is_silent AS isSilent, state, unit_id AS unitId, place,
         raised_at AS raisedAt, raised_by_id AS raisedById, raised_by_name AS raisedByName, told,
         acknowledged_at AS acknowledgedAt, acknowledged_by_id AS acknowledgedById,
         acknowledged_by_name AS acknowledgedByName, on_site_at AS onSiteAt,
         on_site_by_id AS onSiteById, on_site_by_name AS onSiteByName, closed_at AS closedAt,
         closed_by_id AS closedById, closed_by_name AS closedByName, report
  FROM alerts`;

export function alertIn(row: AlertRead): Alert {
  const { id, communityId, kind, state, unitId, place, told, report } = row;
  const acknowledged = deedIn(row.acknowledgedAt, row.acknowledgedById, row.acknowledgedByName);
  const onSite = deedIn(row.onSiteAt, row.onSiteById, row.onSiteByName);
  const closed = deedIn(row.closedAt, row.closedById, row.closedByName);
  return {
    ...{ id, communityId, kind, state, told, silent: row.isSilent === 1 },
    ...(unitId !== null && { unitId }),
    ...(place !== null && { place }),
    raised: { at: row.raisedAt, by: { accountId: row.raisedById, name: row.raisedByName } },
    ...(acknowledged && { acknowledged }),
    ...(onSite && { onSite }),
    ...(closed && { closed }),
    ...(report !== null && { report }),
  };
}

function deedIn(at: Date | null, accountId: string | null, name: string | null): Deed | undefined {
  return at === null ? undefined : { at, by: { accountId: accountId ?? '', name: name ?? '' } };
}
