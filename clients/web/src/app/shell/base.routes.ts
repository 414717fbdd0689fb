import type { Routes } from '@angular/router';
import { areaRoutes, page } from './shared.routes';

/** The residents' area. */
export const baseRoutes: Routes = areaRoutes('base', [
  page('', 'nav.home', async () => (await import('../visits/home.page')).HomePage),
]);
