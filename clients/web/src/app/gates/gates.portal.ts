import { devices } from '@gatehouse/texts/generated/devices';
import { gates } from '@gatehouse/texts/generated/gates';
import { page, whoMay } from '../shell/pages';
import type { PortalFeature } from '../shell/portal-feature';

export const gatesPortal: PortalFeature = {
  places: [
    {
      ...{ path: '/gates', label: 'nav.gates', icon: 'devices', group: 'gate' },
      permission: 'gate:manage',
    },
  ],
  pages: whoMay(
    'gate:manage',
    page(
      'gates',
      'nav.gates',
      [gates, devices],
      async () => (await import('./gates.page')).GatesPage,
    ),
  ),
};
