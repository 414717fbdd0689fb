import { join } from '@gatehouse/texts/generated/join';
import { page, whoMay } from '../shell/pages';
import type { PortalFeature } from '../shell/portal-feature';

/** Whoever is a home's contact decides about it too: led there by what they are told, and by their home. */
export const joinPortal: PortalFeature = {
  places: [
    {
      ...{ path: '/join-requests', label: 'nav.joinRequests', icon: 'sign-in', group: 'homes' },
      permission: 'people:onboard',
    },
  ],
  pages: whoMay(
    'household:manage',
    page(
      'join-requests',
      'nav.joinRequests',
      [join],
      async () => (await import('./join-requests.page')).JoinRequestsPage,
    ),
  ),
};
