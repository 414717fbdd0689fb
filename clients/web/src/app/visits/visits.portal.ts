import { cards } from '@gatehouse/texts/generated/cards';
import { visits } from '@gatehouse/texts/generated/visits';
import { withTexts } from '../i18n/with-texts';
import { page, whoMay } from '../shell/pages';
import type { PortalFeature } from '../shell/portal-feature';
import { visitLooks } from './visit-looks';
import { requestedData } from './visit-notifications';
import { kindIcon } from './visit-words';
import { visitCards } from './visits.cards';

const mostFound = 8;

export const visitsPortal: PortalFeature = {
  places: [
    {
      ...{ path: '/inside', label: 'nav.inside', icon: 'inside', group: 'gate' },
      ...{ permission: 'visits:admit', rank: 2 },
    },
    {
      ...{ path: '/visits', label: 'nav.visits', icon: 'history', group: 'gate' },
      ...{ permission: 'visits:read', rank: 4 },
    },
  ],
  pages: [
    ...whoMay(
      'visits:admit',
      page(
        'inside',
        'nav.inside',
        [visits, cards],
        async () => (await import('./inside.page')).InsidePage,
      ),
    ),
    ...whoMay(
      'visits:read',
      page(
        'visits',
        'nav.visits',
        [visits, cards],
        async () => (await import('./visits.page')).VisitsPage,
      ),
      page(
        'visits/:id',
        'visit.title',
        [visits, cards],
        async () => (await import('./visit.page')).VisitPage,
      ),
    ),
  ],
  cards: visitCards,
  tells: {
    label: 'nav.visits',
    kinds: [
      'visit-requested',
      'visit-escalated',
      'visit-answered',
      'visit-lapsed',
      'overstay',
      'blocked-attempt',
      'help-came',
    ],
    needsAnswer: (notification, now) =>
      Date.parse(requestedData(notification)?.answerBy ?? '') > now,
    load: withTexts([visits], async () => (await import('./answer-ring')).AnswerRing),
  },
  finders: [
    {
      label: 'find.visits',
      permission: 'visits:read',
      find: async (search, api, signal) => {
        const { items } = await api.visits.list({ search, limit: mostFound }, { signal });
        return items.map(({ id, kind, visitor, unit, requestedAt: at }) => ({
          ...{ id, icon: kindIcon(kind), title: visitor.name, path: `/visits/${id}`, at },
          note: [visitor.company, `${unit.name}, ${unit.building}`].filter(Boolean).join(' · '),
        }));
      },
    },
  ],
  looks: visitLooks,
};
