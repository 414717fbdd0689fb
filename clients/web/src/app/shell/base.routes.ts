import type { Routes } from '@angular/router';
import { homeOf } from './home.routes';
import { areaRoutes } from './shared.routes';

/** The residents' area. */
export const baseRoutes: Routes = areaRoutes('base', homeOf('base', 'nav.home'));
