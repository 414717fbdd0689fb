import type { Type } from '@angular/core';
import type { Route, Routes } from '@angular/router';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import { account } from '@gatehouse/texts/generated/account';
import { invitations } from '@gatehouse/texts/generated/invitations';
import { notifications } from '@gatehouse/texts/generated/notifications';
import { passkeys } from '@gatehouse/texts/generated/passkeys';
import { passwords } from '@gatehouse/texts/generated/passwords';
import { people } from '@gatehouse/texts/generated/people';
import { visits } from '@gatehouse/texts/generated/visits';
import type { Catalogue } from '@gatehouse/texts/texts';
import { withTexts } from '../i18n/with-texts';
import type { Area } from '../sessions/areas';
import { Shell } from './shell';

const title = (key: MessageKey): MessageKey => key;

/** An area: the shell around its own pages and those that all areas have. */
export function areaRoutes(area: Area, own: Routes): Routes {
  return [{ path: '', component: Shell, data: { area }, children: [...own, ...shared, notFound] }];
}

/** @param texts what the page says, beside what the shell does */
export const page = (
  path: string,
  key: MessageKey,
  texts: readonly Catalogue[],
  load: () => Promise<Type<unknown>>,
): Route => ({ path, title: title(key), loadComponent: withTexts(texts, load) });

/** A page on which something may be under way. */
interface AskedBeforeLeaving {
  mayLeave: () => Promise<boolean>;
}

/** For both areas in which people are invited. */
export const manyInvitations: Route = {
  ...page(
    'invitations/many',
    'many.title',
    [invitations, people],
    async () => (await import('../invitations/many-invitations.page')).ManyInvitationsPage,
  ),
  canDeactivate: [(one: AskedBeforeLeaving) => one.mayLeave()],
};

const shared: Routes = [
  page(
    'notifications',
    'nav.notifications',
    [notifications],
    async () => (await import('../notifications/notifications.page')).NotificationsPage,
  ),
  page(
    'visits',
    'nav.visits',
    [visits],
    async () => (await import('../visits/visits.page')).VisitsPage,
  ),
  page(
    'account',
    'nav.account',
    [account, passkeys, passwords],
    async () => (await import('../account/account.page')).AccountPage,
  ),
];

const notFound: Route = {
  path: '**',
  title: title('notFound.title'),
  loadComponent: async () => (await import('./not-found.page')).NotFoundPage,
};
