import type { Routes } from '@angular/router';
import { dashboard } from './dashboard.routes';
import { areaRoutes } from './shared.routes';

/** The area of those who look after a community. */
export const managerRoutes: Routes = areaRoutes('manager', dashboard);
