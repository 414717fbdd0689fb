import type { Routes } from '@angular/router';
import { dashboard } from './dashboard.routes';
import { areaRoutes } from './shared.routes';

/** The area of those who decide who may do what. */
export const adminRoutes: Routes = areaRoutes('admin', dashboard);
