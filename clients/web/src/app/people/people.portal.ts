import { people } from '@gatehouse/texts/generated/people';
import { communities } from '@gatehouse/texts/generated/communities';
import { identityDocuments } from '@gatehouse/texts/generated/identity-documents';
import { moves } from '@gatehouse/texts/generated/moves';
import { residencies } from '@gatehouse/texts/generated/residencies';
import { permissions } from '@gatehouse/texts/generated/permissions';
import { page, whoMay } from '../shell/pages';
import type { PortalFeature } from '../shell/portal-feature';
import { residentLooks } from './resident-looks';

const mostFound = 8;

export const peoplePortal: PortalFeature = {
  places: [
    {
      ...{ path: '/people', label: 'nav.people', icon: 'people', group: 'homes' },
      ...{ permission: 'people:read', rank: 2 },
    },
    {
      ...{ path: '/roles', label: 'nav.roles', icon: 'key', group: 'security' },
      permission: 'people:manage',
    },
  ],
  pages: [
    ...whoMay(
      'people:read',
      page(
        'people',
        'nav.people',
        [people],
        async () => (await import('./people.page')).PeoplePage,
      ),
      page(
        'people/:id',
        'person.title',
        [people],
        async () => (await import('./person.page')).PersonPage,
      ),
    ),
    ...whoMay(
      'people:onboard',
      page(
        'people/known/:id',
        'person.title',
        [people, residencies, communities, moves, identityDocuments],
        async () => (await import('./known-person.page')).KnownPersonPage,
      ),
    ),
    ...whoMay(
      'people:manage',
      page(
        'roles',
        'nav.roles',
        [people, permissions],
        async () => (await import('./roles.page')).RolesPage,
      ),
    ),
  ],
  tells: {
    label: 'nav.people',
    kinds: [
      ...['resident-added', 'join-requested', 'join-decided'],
      ...['move-requested', 'move-decided', 'move-failed'],
    ],
  },
  finders: [
    {
      label: 'find.people',
      permission: 'people:read',
      find: async (search, api, signal) => {
        const { items } = await api.people.list({ search, limit: mostFound }, { signal });
        return items.map(({ accountId: id, givenName, familyName, units }) => ({
          ...{ id, icon: 'account', title: `${givenName} ${familyName}`, path: `/people/${id}` },
          note: units.map(({ name }) => name).join(' · '),
        }));
      },
    },
  ],
  looks: residentLooks,
};
