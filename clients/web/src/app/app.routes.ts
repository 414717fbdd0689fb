import type { Route, Routes } from '@angular/router';
import { partsRoutes } from './parts/parts.routes';
import { loadAreaStyles } from './sessions/area-styles';
import type { Area } from './sessions/areas';
import { shell } from '@gatehouse/texts/generated/shell';
import { told } from '@gatehouse/texts/generated/told';
import { withTexts } from './i18n/with-texts';
import { Doorway } from './sessions/doorway';
import { doorwayRoutes } from './sessions/doorway.routes';
import { inArea, whenSignedIn } from './sessions/guards';
import { UnreachablePage } from './shell/unreachable.page';

/** What the frame of every area says, and what may be told or ring on any of its pages. */
const atHand = [shell, told];

/** An area: its pages, and the styles and texts that all areas share. */
const area = (name: Area, load: () => Promise<Routes>): Route => ({
  path: name,
  canMatch: [inArea(name)],
  loadChildren: withTexts(atHand, async () => {
    const [pages] = await Promise.all([load(), loadAreaStyles()]);
    return pages;
  }),
});

/** One application under four addresses, each loaded when it is opened, and the way in. */
export const routes: Routes = [
  { path: '', pathMatch: 'full', canActivate: [whenSignedIn], children: [] },
  // At hand at once: on a slow line, each further question for code is half a second.
  { path: '', component: Doorway, children: doorwayRoutes },
  ...partsRoutes,
  area('base', async () => (await import('./shell/base.routes')).baseRoutes),
  area('employee', async () => (await import('./shell/employee.routes')).employeeRoutes),
  area('manager', async () => (await import('./shell/manager.routes')).managerRoutes),
  area('admin', async () => (await import('./shell/admin.routes')).adminRoutes),
  // Shown in the place of a first page that could not be fetched.
  { path: 'unreachable', component: UnreachablePage },
  {
    path: '**',
    loadComponent: withTexts(
      [shell],
      async () => (await import('./shell/not-found.page')).NotFoundPage,
    ),
  },
];
