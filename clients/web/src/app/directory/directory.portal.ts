import { directory } from '@gatehouse/texts/generated/directory';
import { page, whoMay } from '../shell/pages';
import type { PortalFeature } from '../shell/portal-feature';

export const directoryPortal: PortalFeature = {
  places: [
    {
      ...{ path: '/directory', label: 'nav.directory', icon: 'person', group: 'homes' },
      permission: 'directory:read',
    },
  ],
  pages: whoMay(
    'directory:read',
    page(
      'directory',
      'nav.directory',
      [directory],
      async () => (await import('./directory.page')).DirectoryPage,
    ),
  ),
};
