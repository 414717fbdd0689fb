import { passes } from '@gatehouse/texts/generated/passes';
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
      // The kinds of passes are called as where they are given.
      [policies, passes],
      async () => (await import('./policies.page')).PoliciesPage,
    ),
  ),
};
