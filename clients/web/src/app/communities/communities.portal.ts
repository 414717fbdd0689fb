import type { PortalFeature } from '../shell/portal-feature';

const mostFound = 8;

export const communitiesPortal: PortalFeature = {
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
};
