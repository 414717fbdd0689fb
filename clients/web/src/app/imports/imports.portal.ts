import { imports } from '@gatehouse/texts/generated/imports';
import { page, whoMay } from '../shell/pages';
import type { PortalFeature } from '../shell/portal-feature';

export const importsPortal: PortalFeature = {
  places: [
    {
      ...{ path: '/imports', label: 'nav.imports', icon: 'archive', group: 'homes' },
      permission: 'people:onboard',
    },
  ],
  pages: whoMay(
    'people:onboard',
    page(
      'imports',
      'nav.imports',
      [imports],
      async () => (await import('./imports.page')).ImportsPage,
    ),
    page(
      'imports/:id',
      'nav.imports',
      [imports],
      async () => (await import('./import.page')).ImportPage,
    ),
  ),
};
