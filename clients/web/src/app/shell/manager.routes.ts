import type { Routes } from '@angular/router';
import { homeOf } from './home.routes';
import { areaRoutes } from './shared.routes';

/** The area of those who look after a community. */
export const managerRoutes: Routes = areaRoutes('manager', homeOf('manager', 'nav.dashboard'));
