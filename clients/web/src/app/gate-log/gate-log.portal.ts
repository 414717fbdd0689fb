import { gateLog } from '@gatehouse/texts/generated/gate-log';
import { page, whoMay } from '../shell/pages';
import type { PortalFeature } from '../shell/portal-feature';

export const gateLogPortal: PortalFeature = {
  places: [
    {
      ...{ path: '/gate-log', label: 'nav.gateLog', icon: 'history', group: 'gate' },
      permission: 'gate:read',
    },
    {
      ...{ path: '/gate-conflicts', label: 'nav.gateConflicts', icon: 'alert', group: 'gate' },
      permission: 'gate:manage',
    },
  ],
  pages: [
    ...whoMay(
      'gate:read',
      page(
        'gate-log',
        'nav.gateLog',
        [gateLog],
        async () => (await import('./gate-log.page')).GateLogPage,
      ),
    ),
    ...whoMay(
      'gate:manage',
      page(
        'gate-conflicts',
        'nav.gateConflicts',
        [gateLog],
        async () => (await import('./gate-conflicts.page')).GateConflictsPage,
      ),
    ),
  ],
};
