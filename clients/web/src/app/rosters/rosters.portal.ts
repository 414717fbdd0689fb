import { rosters } from '@gatehouse/texts/generated/rosters';
import { page, whoMay } from '../shell/pages';
import type { PortalFeature } from '../shell/portal-feature';

export const rostersPortal: PortalFeature = {
  places: [
    {
      ...{ path: '/roster', label: 'nav.roster', icon: 'people', group: 'gate' },
      permission: 'gate:read',
    },
    {
      ...{ path: '/handover', label: 'nav.handover', icon: 'log', group: 'gate' },
      permission: 'gate:read',
    },
  ],
  pages: whoMay(
    'gate:read',
    page('roster', 'nav.roster', [rosters], async () => (await import('./roster.page')).RosterPage),
    page(
      'handover',
      'nav.handover',
      [rosters],
      async () => (await import('./handover.page')).HandoverPage,
    ),
  ),
  tells: { label: 'nav.roster', kinds: ['shift-changed'] },
  looks: {
    'shift-changed': ({ change }) => ({
      icon: 'people',
      tone: change === 'cancelled' ? 'bad' : 'waiting',
      place: { path: '/roster', permission: 'gate:read' },
    }),
  },
};
