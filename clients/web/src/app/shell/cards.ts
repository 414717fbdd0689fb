import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { Area } from '../sessions/areas';
import { CardShelf } from './card-shelf';
import { Lazy } from './lazy';

/** What the features have to say on the first page of an area; none waits for another. */
@Component({
  selector: 'gh-cards',
  imports: [Lazy],
  template: `
    @for (card of cards(); track card.name) {
      <gh-lazy [class.wide]="card.isWide" [attr.data-card]="card.name" [load]="card.load" />
    }
  `,
  host: { class: 'cards' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Cards {
  readonly area = input.required<Area>();
  readonly #shelf = inject(CardShelf);
  protected readonly cards = computed(() => this.#shelf.of(this.area()));
}
