import type { Routes } from '@angular/router';
import { Doorway } from './sessions/doorway';
import { doorwayRoutes } from './sessions/doorway.routes';
import { inArea, whenSignedIn } from './sessions/guards';

/** One application under four addresses, each loaded when it is opened, and the way in. */
export const routes: Routes = [
  { path: '', pathMatch: 'full', canActivate: [whenSignedIn], children: [] },
  // At hand at once: on a slow line, each further question for code is half a second.
  { path: '', component: Doorway, children: doorwayRoutes },
  {
    path: 'base',
    canMatch: [inArea('base')],
    loadChildren: async () => (await import('./shell/base.routes')).baseRoutes,
  },
  {
    path: 'employee',
    canMatch: [inArea('employee')],
    loadChildren: async () => (await import('./shell/employee.routes')).employeeRoutes,
  },
  {
    path: 'manager',
    canMatch: [inArea('manager')],
    loadChildren: async () => (await import('./shell/manager.routes')).managerRoutes,
  },
  {
    path: 'admin',
    canMatch: [inArea('admin')],
    loadChildren: async () => (await import('./shell/admin.routes')).adminRoutes,
  },
  { path: '**', loadComponent: async () => (await import('./shell/not-found.page')).NotFoundPage },
];
