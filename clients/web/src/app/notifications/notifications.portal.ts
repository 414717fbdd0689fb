import { cards } from '@gatehouse/texts/generated/cards';
import { notifications } from '@gatehouse/texts/generated/notifications';
import { withTexts } from '../i18n/with-texts';
import { page } from '../shell/pages';
import type { PortalFeature } from '../shell/portal-feature';

export const notificationsPortal: PortalFeature = {
  places: [
    { path: '/notifications', label: 'nav.notifications', icon: 'bell', group: 'first', rank: 9 },
  ],
  pages: [
    page(
      'notifications',
      'nav.notifications',
      [notifications, cards],
      async () => (await import('./notifications.page')).NotificationsPage,
    ),
  ],
  cards: [
    {
      ...{ name: 'notifications', urgency: 'today' },
      load: withTexts([cards], async () => (await import('./unread-card')).UnreadCard),
    },
  ],
};
