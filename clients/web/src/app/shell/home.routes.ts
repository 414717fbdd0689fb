import { inject } from '@angular/core';
import type { Route } from '@angular/router';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import type { Area } from '../sessions/areas';
import { CardShelf } from './card-shelf';
import { page } from './pages';

/** The first page of an area; its cards are fetched at once, not when it asks for them. */
export function homeOf(area: Area, title: MessageKey): Route {
  const home = page('', title, [], async () => {
    inject(CardShelf).begin(area);
    return (await import('./home.page')).HomePage;
  });
  return { ...home, data: { area } };
}
