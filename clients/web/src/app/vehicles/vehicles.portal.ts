import { communities } from '@gatehouse/texts/generated/communities';
import { vehicles } from '@gatehouse/texts/generated/vehicles';
import { page, whoMay } from '../shell/pages';
import type { PortalFeature } from '../shell/portal-feature';

export const vehiclesPortal: PortalFeature = {
  places: [
    {
      ...{ path: '/vehicles', label: 'nav.vehicles', icon: 'car', group: 'homes' },
      permission: 'household:manage',
    },
  ],
  pages: whoMay(
    'household:manage',
    page(
      'vehicles',
      'nav.vehicles',
      [vehicles, communities],
      async () => (await import('./vehicles.page')).VehiclesPage,
    ),
  ),
};
