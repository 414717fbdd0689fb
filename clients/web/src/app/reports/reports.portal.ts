import { cards } from '@gatehouse/texts/generated/cards';
import { exports } from '@gatehouse/texts/generated/exports';
import { reports } from '@gatehouse/texts/generated/reports';
import { withTexts } from '../i18n/with-texts';
import { page, whoMay } from '../shell/pages';
import type { PortalFeature } from '../shell/portal-feature';

/** Both cards are one file. */
const loadCards = () => import('./report-cards');
const onCards = [cards, exports];

export const reportsPortal: PortalFeature = {
  places: [
    {
      ...{ path: '/reports', label: 'nav.reports', icon: 'chart', group: 'gate' },
      ...{ permission: 'reports:read', rank: 6 },
    },
  ],
  pages: whoMay(
    'reports:read',
    page(
      'reports',
      'nav.reports',
      [reports, cards, exports],
      async () => (await import('./reports.page')).ReportsPage,
    ),
  ),
  cards: [
    {
      ...{ name: 'gate-today', permission: 'reports:read', areas: ['manager', 'admin'] },
      ...{ urgency: 'now', isWide: true },
      load: withTexts(onCards, async () => (await loadCards()).TodayCard),
    },
    {
      ...{ name: 'exports', permission: 'reports:read', areas: ['manager', 'admin'] },
      urgency: 'today',
      load: withTexts(onCards, async () => (await loadCards()).ExportsCard),
    },
  ],
};
