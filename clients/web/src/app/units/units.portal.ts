import { communities } from '@gatehouse/texts/generated/communities';
import { units } from '@gatehouse/texts/generated/units';
import { page, whoMay } from '../shell/pages';
import type { PortalFeature } from '../shell/portal-feature';

/** Residents and guards find homes as well, where they need them: all of them are for who runs the place. */
export const unitsPortal: PortalFeature = {
  places: [
    {
      ...{ path: '/units', label: 'nav.units', icon: 'home', group: 'homes' },
      permission: 'people:read',
    },
  ],
  pages: whoMay(
    'people:read',
    page(
      'units',
      'nav.units',
      [units, communities],
      async () => (await import('./units.page')).UnitsPage,
    ),
  ),
};
