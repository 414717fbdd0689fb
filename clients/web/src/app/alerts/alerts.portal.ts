import { alerts } from '@gatehouse/texts/generated/alerts';
import { page, whoMay } from '../shell/pages';
import type { PortalFeature } from '../shell/portal-feature';
import { alertLooks } from './alert-looks';

export const alertsPortal: PortalFeature = {
  places: [
    {
      ...{ path: '/alerts', label: 'nav.alerts', icon: 'siren', group: 'gate' },
      permission: 'alerts:raise',
    },
  ],
  pages: whoMay(
    'alerts:raise',
    page('alerts', 'nav.alerts', [alerts], async () => (await import('./alerts.page')).AlertsPage),
    page(
      'alerts/:id',
      'alert.title',
      [alerts],
      async () => (await import('./alert.page')).AlertPage,
    ),
  ),
  tells: {
    label: 'nav.alerts',
    kinds: ['alert-raised', 'alert-escalated', 'alert-answered', 'alert-closed'],
  },
  looks: alertLooks,
};
