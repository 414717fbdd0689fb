import { accountPortal } from '../account/account.portal';
import { alertsPortal } from '../alerts/alerts.portal';
import { auditPortal } from '../audit/audit.portal';
import { blocksPortal } from '../blocks/blocks.portal';
import { communitiesPortal } from '../communities/communities.portal';
import { dataRequestsPortal } from '../data-requests/data-requests.portal';
import { directoryPortal } from '../directory/directory.portal';
import { filesPortal } from '../files/files.portal';
import { gateLogPortal } from '../gate-log/gate-log.portal';
import { gatesPortal } from '../gates/gates.portal';
import { helpAtGatePortal } from '../help/help-at-gate.portal';
import { helpPortal } from '../help/help.portal';
import { importsPortal } from '../imports/imports.portal';
import { invitationsPortal } from '../invitations/invitations.portal';
import { joinPortal } from '../join/join.portal';
import { movesPortal } from '../moves/moves.portal';
import { noticeboardPortal } from '../noticeboard/noticeboard.portal';
import { notificationsPortal } from '../notifications/notifications.portal';
import { parcelsPortal } from '../parcels/parcels.portal';
import { passesPortal } from '../passes/passes.portal';
import { peoplePortal } from '../people/people.portal';
import { policiesPortal } from '../policies/policies.portal';
import { reportsPortal } from '../reports/reports.portal';
import { residenciesPortal } from '../residencies/residencies.portal';
import { rostersPortal } from '../rosters/rosters.portal';
import { setupPortal } from '../setup/setup.portal';
import { unitsPortal } from '../units/units.portal';
import { vehiclesPortal } from '../vehicles/vehicles.portal';
import { visitsPortal } from '../visits/visits.portal';
import type { PortalFeature } from './portal-feature';

/** Everything that the portal is made of, in the order in which it is offered. */
export const features: readonly PortalFeature[] = [
  peoplePortal,
  residenciesPortal,
  directoryPortal,
  vehiclesPortal,
  passesPortal,
  helpPortal,
  unitsPortal,
  communitiesPortal,
  importsPortal,
  invitationsPortal,
  joinPortal,
  movesPortal,
  visitsPortal,
  alertsPortal,
  rostersPortal,
  blocksPortal,
  gateLogPortal,
  gatesPortal,
  parcelsPortal,
  helpAtGatePortal,
  reportsPortal,
  noticeboardPortal,
  setupPortal,
  policiesPortal,
  filesPortal,
  dataRequestsPortal,
  auditPortal,
  notificationsPortal,
  accountPortal,
];
