import type { Routes } from '@angular/router';
import { audit } from '@gatehouse/texts/generated/audit';
import { communities } from '@gatehouse/texts/generated/communities';
import { invitations } from '@gatehouse/texts/generated/invitations';
import { people } from '@gatehouse/texts/generated/people';
import { reports } from '@gatehouse/texts/generated/reports';
import { areaRoutes, manyInvitations, page } from './shared.routes';

/** The area of those who decide who may do what. */
export const adminRoutes: Routes = areaRoutes('admin', [
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
  page(
    'roles',
    'nav.roles',
    [people],
    async () => (await import('../people/roles.page')).RolesPage,
  ),
  page(
    'audit-log',
    'nav.audit',
    [audit],
    async () => (await import('../audit/audit-log.page')).AuditLogPage,
  ),
]);
