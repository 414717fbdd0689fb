import { blocks } from '@gatehouse/texts/generated/blocks';
import { page, whoMay } from '../shell/pages';
import type { PortalFeature } from '../shell/portal-feature';

export const blocksPortal: PortalFeature = {
  places: [
    {
      ...{ path: '/blocks', label: 'nav.blocks', icon: 'intruder', group: 'gate' },
      permission: 'gate:manage',
    },
  ],
  pages: whoMay(
    'gate:manage',
    page('blocks', 'nav.blocks', [blocks], async () => (await import('./blocks.page')).BlocksPage),
  ),
  tells: { label: 'nav.blocks', kinds: ['blocked-attempt'] },
  looks: {
    'blocked-attempt': () => ({
      ...{ icon: 'intruder', tone: 'bad' },
      place: { path: '/blocks', permission: 'gate:manage' },
    }),
  },
};
