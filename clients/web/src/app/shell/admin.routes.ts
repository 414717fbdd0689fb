import type { Routes } from '@angular/router';
import { homeOf } from './home.routes';
import { areaRoutes } from './shared.routes';

/** The area of those who decide who may do what. */
export const adminRoutes: Routes = areaRoutes('admin', homeOf('admin', 'nav.dashboard'));
