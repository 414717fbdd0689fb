import { communities } from '@gatehouse/texts/generated/communities';
import { moves } from '@gatehouse/texts/generated/moves';
import { residencies } from '@gatehouse/texts/generated/residencies';
import { standingAnswers } from '@gatehouse/texts/generated/standing-answers';
import { page, whoMay } from '../shell/pages';
import type { PortalFeature } from '../shell/portal-feature';

/** Who answers for a home lives in one: managers look after homes, and have none by that. */
export const residenciesPortal: PortalFeature = {
  places: [
    {
      ...{ path: '/household', label: 'nav.household', icon: 'home', group: 'homes' },
      permission: 'visits:answer',
    },
  ],
  pages: whoMay(
    'visits:answer',
    page(
      'household',
      'nav.household',
      [residencies, moves, communities, standingAnswers],
      async () => (await import('./household.page')).HouseholdPage,
    ),
  ),
};
