import type { Routes } from '@angular/router';
import { areaRoutes, manyInvitations, page } from './shared.routes';

/** The area of those who look after a community. */
export const managerRoutes: Routes = areaRoutes('manager', [
  page('', 'nav.dashboard', async () => (await import('../reports/dashboard.page')).DashboardPage),
  page('people', 'nav.people', async () => (await import('../people/people.page')).PeoplePage),
  page(
    'invitations',
    'nav.invitations',
    async () => (await import('../invitations/invitations.page')).InvitationsPage,
  ),
  manyInvitations,
]);
