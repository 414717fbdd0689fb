import { cards } from '@gatehouse/texts/generated/cards';
import { setup } from '@gatehouse/texts/generated/setup';
import { withTexts } from '../i18n/with-texts';
import { page, whoMay } from '../shell/pages';
import type { PortalFeature } from '../shell/portal-feature';

const mostFound = 8;

export const communitiesPortal: PortalFeature = {
  places: [
    {
      ...{ path: '/communities', label: 'nav.communities', icon: 'building', group: 'community' },
      ...{ permission: 'communities:manage', rank: 1 },
    },
  ],
  pages: whoMay(
    'communities:manage',
    page(
      'communities',
      'nav.communities',
      [setup, cards],
      async () => (await import('./communities.page')).CommunitiesPage,
    ),
    page(
      'communities/:id',
      'nav.communities',
      [setup, cards],
      async () => (await import('./community.page')).CommunityPage,
    ),
  ),
  finders: [
    {
      label: 'find.homes',
      permission: 'units:read',
      // A home has no page of its own yet: what happened at its door is what people look for.
      find: async (search, api, signal) => {
        const { items } = await api.units.list({ search, limit: mostFound }, { signal });
        return items.map(({ id, name, building }) => ({
          ...{ id, icon: 'home', title: name, note: building, path: '/visits' },
          query: { search: name },
        }));
      },
    },
  ],
  cards: [
    {
      ...{ name: 'communities', permission: 'communities:manage', areas: ['admin'] },
      urgency: 'today',
      load: withTexts([cards], async () => (await import('./communities-card')).CommunitiesCard),
    },
  ],
};
