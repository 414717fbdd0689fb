import { inject } from '@angular/core';
import { dataRequests } from '@gatehouse/texts/generated/data-requests';
import { identityDocuments } from '@gatehouse/texts/generated/identity-documents';
import { Session } from '../sessions/session';
import { page, whoMay } from '../shell/pages';
import type { PortalFeature } from '../shell/portal-feature';
import { dataRequestLooks } from './data-request-looks';

/** One's own data is found in the menu of the person whose it is, in each community that they belong to. */
export const dataRequestsPortal: PortalFeature = {
  places: [
    {
      ...{ path: '/data-requests', label: 'nav.dataRequests', icon: 'archive', group: 'security' },
      permission: 'people:export',
    },
  ],
  pages: [
    {
      ...page(
        'my-data',
        'nav.myData',
        [dataRequests, identityDocuments],
        async () => (await import('./my-data.page')).MyDataPage,
      ),
      canMatch: [() => inject(Session).membership() !== undefined],
    },
    ...whoMay(
      'people:export',
      page(
        'data-requests',
        'nav.dataRequests',
        [dataRequests],
        async () => (await import('./data-requests.page')).DataRequestsPage,
      ),
    ),
  ],
  tells: { label: 'nav.dataRequests', kinds: ['data-request-done', 'erasure-due'] },
  looks: dataRequestLooks,
};
