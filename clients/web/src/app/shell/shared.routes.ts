import type { Route, Routes } from '@angular/router';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import type { Area } from '../sessions/areas';
import { features } from './features';
import { Shell } from './shell';

const title = (key: MessageKey): MessageKey => key;

/** An area: the shell around the page that it begins with and those that all areas have. */
export function areaRoutes(area: Area, home: Route): Routes {
  const pages = features.flatMap((feature) => feature.pages ?? []);
  return [{ path: '', component: Shell, data: { area }, children: [home, ...pages, notFound] }];
}

const notFound: Route = {
  path: '**',
  title: title('notFound.title'),
  loadComponent: async () => (await import('./not-found.page')).NotFoundPage,
};
