import { communities } from '@gatehouse/texts/generated/communities';
import { help } from '@gatehouse/texts/generated/help';
import { page, whoMay } from '../shell/pages';
import type { PortalFeature } from '../shell/portal-feature';

/** Daily help as homes and managers see it. */
export const helpPortal: PortalFeature = {
  places: [
    {
      ...{ path: '/daily-help', label: 'nav.help', icon: 'people', group: 'homes' },
      permission: 'household:manage',
    },
  ],
  pages: whoMay(
    'household:manage',
    page(
      'daily-help',
      'nav.help',
      [help, communities],
      async () => (await import('./help.page')).HelpPage,
    ),
    page(
      'daily-help/:engagementId',
      'nav.help',
      [help],
      async () => (await import('./engagement.page')).EngagementPage,
    ),
  ),
  tells: { label: 'nav.help', kinds: ['help-came'] },
  looks: {
    'help-came': () => ({
      ...{ icon: 'inside', tone: 'good' },
      place: { path: '/daily-help', permission: 'household:manage' },
    }),
  },
};
