import type { Routes } from '@angular/router';
import { areaRoutes, manyInvitations, page } from './shared.routes';

/** The area of those who decide who may do what. */
export const adminRoutes: Routes = areaRoutes('admin', [
  page('', 'nav.dashboard', async () => (await import('../reports/dashboard.page')).DashboardPage),
  page('people', 'nav.people', async () => (await import('../people/people.page')).PeoplePage),
  page(
    'invitations',
    'nav.invitations',
    async () => (await import('../invitations/invitations.page')).InvitationsPage,
  ),
  manyInvitations,
  page('roles', 'nav.roles', async () => (await import('../people/roles.page')).RolesPage),
  page(
    'audit-log',
    'nav.audit',
    async () => (await import('../audit/audit-log.page')).AuditLogPage,
  ),
]);
