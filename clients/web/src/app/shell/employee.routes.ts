import type { Routes } from '@angular/router';
import { areaRoutes, page } from './shared.routes';

/** The area of guards and other staff. */
export const employeeRoutes: Routes = areaRoutes('employee', [
  page('', 'nav.desk', async () => (await import('../visits/desk.page')).DeskPage),
  page('inside', 'nav.inside', async () => (await import('../visits/inside.page')).InsidePage),
]);
