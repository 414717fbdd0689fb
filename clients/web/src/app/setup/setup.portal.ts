import { inject } from '@angular/core';
import { cards } from '@gatehouse/texts/generated/cards';
import { communities } from '@gatehouse/texts/generated/communities';
import { invitations } from '@gatehouse/texts/generated/invitations';
import { people } from '@gatehouse/texts/generated/people';
import { passes } from '@gatehouse/texts/generated/passes';
import { policies } from '@gatehouse/texts/generated/policies';
import { setup } from '@gatehouse/texts/generated/setup';
import { units } from '@gatehouse/texts/generated/units';
import { Communities } from '../communities/communities';
import { withTexts } from '../i18n/with-texts';
import { page, whoMay } from '../shell/pages';
import type { PortalFeature } from '../shell/portal-feature';

export const setupPortal: PortalFeature = {
  places: [
    {
      ...{ path: '/setup', label: 'nav.setup', icon: 'check-all', group: 'community' },
      permission: 'community:configure',
    },
  ],
  pages: whoMay(
    'community:configure',
    page(
      'setup',
      'nav.setup',
      [setup, cards, policies, passes, units, invitations, people, communities],
      async () => (await import('./setup.page')).SetupPage,
    ),
  ),
  cards: [
    {
      ...{ name: 'setup', permission: 'community:configure', areas: ['admin'] },
      ...{ urgency: 'now', isWide: true },
      isWanted: () => inject(Communities).current()?.state === 'setup',
      load: withTexts([cards], async () => (await import('./setup-card')).SetupCard),
    },
  ],
};
