import type { Route, Routes } from '@angular/router';
import type { MessageKey } from '../i18n/catalogue';
import type { Area } from '../sessions/areas';
import { Shell } from './shell';

const title = (key: MessageKey): MessageKey => key;

/** An area: the shell around its own pages and those that all areas have. */
export function areaRoutes(area: Area, own: Routes): Routes {
  return [{ path: '', component: Shell, data: { area }, children: [...own, ...shared, notFound] }];
}

export const page = (path: string, key: MessageKey, load: Route['loadComponent']): Route => ({
  path,
  title: title(key),
  ...(load && { loadComponent: load }),
});

/** A page on which something may be under way. */
interface AskedBeforeLeaving {
  mayLeave: () => Promise<boolean>;
}

/** For both areas in which people are invited. */
export const manyInvitations: Route = {
  ...page(
    'invitations/many',
    'many.title',
    async () => (await import('../invitations/many-invitations.page')).ManyInvitationsPage,
  ),
  canDeactivate: [(one: AskedBeforeLeaving) => one.mayLeave()],
};

const shared: Routes = [
  page(
    'notifications',
    'nav.notifications',
    async () => (await import('../notifications/notifications.page')).NotificationsPage,
  ),
  page('visits', 'nav.visits', async () => (await import('../visits/visits.page')).VisitsPage),
  page('account', 'nav.account', async () => (await import('../account/account.page')).AccountPage),
];

const notFound: Route = {
  path: '**',
  title: title('notFound.title'),
  loadComponent: async () => (await import('./not-found.page')).NotFoundPage,
};
