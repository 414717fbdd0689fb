import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { Card } from '@gatehouse/ui/card';
import type { Pager } from '@gatehouse/ui/pager';
import { nothing } from '@gatehouse/ui/words';
import { I18n } from '../i18n/i18n';
import { Addresses } from './addresses';

/** What the card shows of a list. */
type Listed = Pick<
  Pager<unknown>,
  'items' | 'isLoading' | 'hasFailed' | 'error' | 'hasMore' | 'reload'
>;

/** A card of a first page with the beginning of a list, and the way to all of it. */
@Component({
  selector: 'gh-list-card',
  imports: [Card],
  template: `
    <gh-card
      [title]="title()"
      [count]="count()"
      [isCountOpen]="list().hasMore()"
      [link]="addresses.to(path())"
      [query]="query()"
      [linkText]="t('cards.all')"
      [isLoading]="list().isLoading()"
      [error]="list().hasFailed() ? list().error() : undefined"
      [isEmpty]="isEmpty() ?? list().items().length === 0"
      [emptyText]="emptyText()"
      (again)="list().reload()"
    >
      <ng-content />
    </gh-card>
  `,
  // As high as the others beside it.
  host: { class: 'card-frame' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ListCard {
  readonly title = input.required<string>();
  readonly list = input.required<Listed>();
  /** Where all of it is, below the area. */
  readonly path = input.required<string>();
  readonly query = input<Record<string, string>>();
  /** How many there are, where that is said. */
  readonly count = input<number>();
  /** Where not everything in the list is shown; without it, what the list has counts. */
  readonly isEmpty = input<boolean>();
  readonly emptyText = input(nothing);
  protected readonly t = inject(I18n).t;
  protected readonly addresses = inject(Addresses);
}
