import { cards } from '@gatehouse/texts/generated/cards';
import { communities } from '@gatehouse/texts/generated/communities';
import { exports } from '@gatehouse/texts/generated/exports';
import { invitations } from '@gatehouse/texts/generated/invitations';
import { people } from '@gatehouse/texts/generated/people';
import { withTexts } from '../i18n/with-texts';
import { page, whoMay } from '../shell/pages';
import type { PortalFeature } from '../shell/portal-feature';

/** A page on which something may be under way. */
interface AskedBeforeLeaving {
  mayLeave: () => Promise<boolean>;
}

export const invitationsPortal: PortalFeature = {
  places: [
    {
      ...{ path: '/invitations', label: 'nav.invitations', icon: 'add-person', group: 'homes' },
      ...{ permission: 'people:invite', rank: 3 },
    },
  ],
  pages: whoMay(
    'people:invite',
    page(
      'invitations',
      'nav.invitations',
      [invitations, cards, people, communities, exports],
      async () => (await import('./invitations.page')).InvitationsPage,
    ),
    {
      ...page(
        'invitations/many',
        'many.title',
        [invitations, people],
        async () => (await import('./many-invitations.page')).ManyInvitationsPage,
      ),
      canDeactivate: [(one: AskedBeforeLeaving) => one.mayLeave()],
    },
  ),
  cards: [
    {
      ...{ name: 'invitations', permission: 'people:invite', areas: ['manager', 'admin'] },
      urgency: 'today',
      load: withTexts([cards], async () => (await import('./invitations-card')).InvitationsCard),
    },
  ],
};
