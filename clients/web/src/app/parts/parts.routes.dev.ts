import type { Routes } from '@angular/router';
import { loadAreaStyles } from '../sessions/area-styles';

/** Every part in its states, for those who make pages. */
export const partsRoutes: Routes = [
  {
    // Beside an area: the gateway knows no other addresses.
    path: 'base/parts',
    loadComponent: async () => {
      const [{ PartsPage }] = await Promise.all([import('./parts.page'), loadAreaStyles()]);
      return PartsPage;
    },
  },
];
