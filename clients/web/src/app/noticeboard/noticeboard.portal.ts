import { cards } from '@gatehouse/texts/generated/cards';
import { exports } from '@gatehouse/texts/generated/exports';
import { noticeboard } from '@gatehouse/texts/generated/noticeboard';
import { withTexts } from '../i18n/with-texts';
import { page, whoMay } from '../shell/pages';
import type { PortalFeature } from '../shell/portal-feature';
import { noticeLooks } from './notice-looks';

export const noticeboardPortal: PortalFeature = {
  places: [
    {
      ...{ path: '/notices', label: 'nav.notices', icon: 'inbox', group: 'homes' },
      ...{ permission: 'notices:read', rank: 5 },
    },
  ],
  pages: whoMay(
    'notices:read',
    page(
      'notices',
      'nav.notices',
      [noticeboard, cards, exports],
      async () => (await import('./notices.page')).NoticesPage,
    ),
  ),
  tells: { label: 'nav.notices', kinds: ['notice'] },
  cards: [
    {
      ...{ name: 'notices', permission: 'notices:read', urgency: 'today' },
      load: withTexts([cards], async () => (await import('./notices-card')).NoticesCard),
    },
  ],
  looks: noticeLooks,
};
