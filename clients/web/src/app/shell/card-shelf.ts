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
  /** Always the same ones: a card that another one joins is not made anew. */
  readonly #offered: readonly Card[] = features
    .flatMap(({ cards = [] }) => cards)
    .map((card) => ({ ...card, load: () => this.#load(card) }));

  /** What whoever is signed in finds on the first page of an area, what concerns them soonest first. */
  of(area: Area): readonly Card[] {
    const wanted = runInInjectionContext(this.#injector, () =>
      this.#offered.filter(({ isWanted }) => isWanted?.() ?? true),
    );
    return cardsFor(area, wanted, (permission) => this.#session.mayIn(permission));
  }

  /** Fetches them all; one that fails is asked for again by whoever shows it. */
  begin(area: Area): void {
    for (const card of this.of(area)) card.load().catch(() => undefined);
  }

  /** @throws what kept it from being loaded; asked again, it is tried again */
  #load(card: Card): Promise<Type<unknown>> {
    const known = this.#loads.get(card);
    if (known !== undefined) return known;
    const loads = runInInjectionContext(this.#injector, card.load);
    this.#loads.set(card, loads);
    loads.catch(() => this.#loads.delete(card));
    return loads;
  }
}
