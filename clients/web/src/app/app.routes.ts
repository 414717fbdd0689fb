import type { Routes } from '@angular/router';
import { inArea, whenSignedIn } from './sessions/guards';

/** One application under four addresses, each loaded when it is opened. */
export const routes: Routes = [
  { path: '', pathMatch: 'full', canActivate: [whenSignedIn], children: [] },
  {
    path: '',
    loadComponent: async () => (await import('./sessions/doorway')).Doorway,
    loadChildren: async () => (await import('./sessions/doorway.routes')).doorwayRoutes,
  },
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
