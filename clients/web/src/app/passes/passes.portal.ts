import { communities } from '@gatehouse/texts/generated/communities';
import { passes } from '@gatehouse/texts/generated/passes';
import { page, whoMay } from '../shell/pages';
import type { PortalFeature } from '../shell/portal-feature';
import { passLooks } from './pass-looks';

export const passesPortal: PortalFeature = {
  places: [
    {
      ...{ path: '/passes', label: 'nav.passes', icon: 'key', group: 'homes' },
      permission: 'passes:manage',
    },
  ],
  pages: whoMay(
    'passes:manage',
    page(
      'passes',
      'nav.passes',
      [passes, communities],
      async () => (await import('./passes.page')).PassesPage,
    ),
  ),
  tells: { label: 'nav.passes', kinds: ['pass-used', 'pass-requested', 'pass-decided'] },
  looks: passLooks,
};
