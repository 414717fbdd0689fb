import { help } from '@gatehouse/texts/generated/help';
import { page, whoMay } from '../shell/pages';
import type { PortalFeature } from '../shell/portal-feature';

/** Daily help as guards see it, among what they do at the gate. */
export const helpAtGatePortal: PortalFeature = {
  places: [
    {
      ...{ path: '/helpers', label: 'nav.helpAtGate', icon: 'people', group: 'gate' },
      permission: 'gate:operate',
    },
  ],
  pages: whoMay(
    'gate:operate',
    page(
      'helpers',
      'nav.helpAtGate',
      [help],
      async () => (await import('./help-at-gate.page')).HelpAtGatePage,
    ),
  ),
};
