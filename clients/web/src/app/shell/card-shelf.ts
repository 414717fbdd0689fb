import { Injectable, Injector, inject, runInInjectionContext, type Type } from '@angular/core';
import type { Area } from '../sessions/areas';
import { Session } from '../sessions/session';
import { features } from './features';
import { cardsFor } from './first-page';
import type { Card } from './portal-feature';

/** The cards of first pages. They are fetched beside the page that shows them, not after it. */
@Injectable({ providedIn: 'root' })
export class CardShelf {
  readonly #session = inject(Session);
  readonly #injector = inject(Injector);
  readonly #loads = new Map<Card, Promise<Type<unknown>>>();

  /** What whoever is signed in finds on the first page of an area, what concerns them soonest first. */
  of(area: Area): readonly Card[] {
    const offered = features.flatMap(({ cards = [] }) => cards);
    return cardsFor(area, offered, (permission) => this.#session.mayIn(permission));
  }

  /** Fetches them all; one that fails is asked for again by whoever shows it. */
  begin(area: Area): void {
    for (const card of this.of(area)) this.load(card).catch(() => undefined);
  }

  /** @throws what kept it from being loaded; asked again, it is tried again */
  load(card: Card): Promise<Type<unknown>> {
    const known = this.#loads.get(card);
    if (known !== undefined) return known;
    const loads = runInInjectionContext(this.#injector, card.load);
    this.#loads.set(card, loads);
    loads.catch(() => this.#loads.delete(card));
    return loads;
  }
}
