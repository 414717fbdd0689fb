import { policies } from '@gatehouse/texts/generated/policies';
import { page, whoMay } from '../shell/pages';
import type { PortalFeature } from '../shell/portal-feature';

export const policiesPortal: PortalFeature = {
  places: [
    {
      ...{ path: '/policies', label: 'nav.policies', icon: 'log', group: 'community' },
      permission: 'community:configure',
    },
  ],
  pages: whoMay(
    'community:configure',
    page(
      'policies',
      'nav.policies',
      [policies],
      async () => (await import('./policies.page')).PoliciesPage,
    ),
  ),
};
