import type { Routes } from '@angular/router';

/** None: the page of parts is for those who make pages. `npm run dev` puts the other file in its place. */
export const partsRoutes: Routes = [];
