import { moves } from '@gatehouse/texts/generated/moves';
import { page, whoMay } from '../shell/pages';
import type { PortalFeature } from '../shell/portal-feature';

/** Whoever moves finds their own too: led there by what they are told, and by their home. */
export const movesPortal: PortalFeature = {
  places: [
    {
      ...{ path: '/moves', label: 'nav.moves', icon: 'parcel', group: 'homes' },
      permission: 'people:onboard',
    },
  ],
  pages: whoMay(
    'household:manage',
    page('moves', 'nav.moves', [moves], async () => (await import('./moves.page')).MovesPage),
    page('moves/:id', 'move.title', [moves], async () => (await import('./move.page')).MovePage),
  ),
};
