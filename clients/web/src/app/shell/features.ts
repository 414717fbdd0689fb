import { accountPortal } from '../account/account.portal';
import { auditPortal } from '../audit/audit.portal';
import { communitiesPortal } from '../communities/communities.portal';
import { invitationsPortal } from '../invitations/invitations.portal';
import { noticeboardPortal } from '../noticeboard/noticeboard.portal';
import { notificationsPortal } from '../notifications/notifications.portal';
import { peoplePortal } from '../people/people.portal';
import { reportsPortal } from '../reports/reports.portal';
import { visitsPortal } from '../visits/visits.portal';
import type { PortalFeature } from './portal-feature';

/** Everything that the portal is made of, in the order in which it is offered. */
export const features: readonly PortalFeature[] = [
  peoplePortal,
  communitiesPortal,
  invitationsPortal,
  visitsPortal,
  reportsPortal,
  noticeboardPortal,
  auditPortal,
  notificationsPortal,
  accountPortal,
];
