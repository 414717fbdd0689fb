import type { Routes } from '@angular/router';
import { communities } from '@gatehouse/texts/generated/communities';
import { invitations } from '@gatehouse/texts/generated/invitations';
import { people } from '@gatehouse/texts/generated/people';
import { reports } from '@gatehouse/texts/generated/reports';
import { areaRoutes, manyInvitations, page } from './shared.routes';

/** The area of those who look after a community. */
export const managerRoutes: Routes = areaRoutes('manager', [
  page(
    '',
    'nav.dashboard',
    [reports],
    async () => (await import('../reports/dashboard.page')).DashboardPage,
  ),
  page(
    'people',
    'nav.people',
    [people],
    async () => (await import('../people/people.page')).PeoplePage,
  ),
  page(
    'invitations',
    'nav.invitations',
    [invitations, people, communities],
    async () => (await import('../invitations/invitations.page')).InvitationsPage,
  ),
  manyInvitations,
]);
