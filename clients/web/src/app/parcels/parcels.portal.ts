import { cards } from '@gatehouse/texts/generated/cards';
import { communities } from '@gatehouse/texts/generated/communities';
import { parcels } from '@gatehouse/texts/generated/parcels';
import { visits } from '@gatehouse/texts/generated/visits';
import { withTexts } from '../i18n/with-texts';
import { page, whoMay } from '../shell/pages';
import type { PortalFeature } from '../shell/portal-feature';
import { parcelLooks } from './parcel-looks';

export const parcelsPortal: PortalFeature = {
  places: [
    {
      ...{ path: '/parcels', label: 'nav.parcels', icon: 'parcel', group: 'gate' },
      permission: 'visits:read',
    },
  ],
  pages: whoMay(
    'visits:read',
    page(
      'parcels',
      'nav.parcels',
      [parcels, communities, visits],
      async () => (await import('./parcels.page')).ParcelsPage,
    ),
  ),
  tells: { label: 'nav.parcels', kinds: ['parcel-received', 'parcel-reminder'] },
  cards: [
    {
      ...{ name: 'parcels', permission: 'visits:answer', areas: ['base'], urgency: 'today' },
      load: withTexts([cards], async () => (await import('./parcels-card')).ParcelsCard),
    },
  ],
  looks: parcelLooks,
};
