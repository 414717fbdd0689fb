import { inject } from '@angular/core';
import type { Routes } from '@angular/router';
import { cards } from '@gatehouse/texts/generated/cards';
import { communities } from '@gatehouse/texts/generated/communities';
import { visits } from '@gatehouse/texts/generated/visits';
import { CardShelf } from './card-shelf';
import { page } from './pages';
import { areaRoutes } from './shared.routes';

/** The area of guards and other staff. */
export const employeeRoutes: Routes = areaRoutes(
  'employee',
  page('', 'nav.desk', [visits, communities, cards], async () => {
    inject(CardShelf).begin('employee');
    return (await import('../visits/desk.page')).DeskPage;
  }),
);
