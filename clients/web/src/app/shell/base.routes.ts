import type { Routes } from '@angular/router';
import { visits } from '@gatehouse/texts/generated/visits';
import { page } from './pages';
import { areaRoutes } from './shared.routes';

/** The residents' area. */
export const baseRoutes: Routes = areaRoutes(
  'base',
  page('', 'nav.home', [visits], async () => (await import('../visits/home.page')).HomePage),
);
