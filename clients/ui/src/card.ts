import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Dates } from './dates';
import { Failed, Loading } from './state';
import { nothing } from './words';

let count = 0;

/**
 * News in a few lines: what it is about, how many there are, the first of them, and the way to all.
 * Without any, it shrinks to a line.
 */
@Component({
  selector: 'gh-card',
  imports: [RouterLink, Failed, Loading],
  template: `
    <section class="card brief" [attr.aria-labelledby]="id">
      <header>
        <h2 [id]="id">{{ title() }}</h2>
        @if (shownCount(); as shown) {
          <span class="badge numbers" data-testid="card-count" [class]="tone()">{{ shown }}</span>
        }
        @if (link(); as link) {
          <a class="row-link" [routerLink]="link" [queryParams]="query()" data-testid="card-link">
            {{ linkText() }}<span class="visually-hidden">: {{ title() }}</span>
          </a>
        }
      </header>
      @if (error(); as error) {
        <gh-failed [error]="error" (again)="again.emit()" />
      } @else if (isLoading()) {
        <gh-loading />
      } @else if (isEmpty()) {
        <p class="soft" data-testid="card-empty">{{ emptyText() }}</p>
      } @else {
        <ng-content />
      }
    </section>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Card {
  readonly title = input.required<string>();
  /** How many there are in all; nothing is said of none. */
  readonly count = input<number>();
  /** There are more than were counted. */
  readonly isCountOpen = input(false);
  readonly tone = input<'waiting' | 'info' | 'warn' | ''>('');
  /** Where all of them are. */
  readonly link = input<string>();
  readonly query = input<Record<string, string>>();
  readonly linkText = input('');
  readonly isLoading = input(false);
  readonly error = input<unknown>();
  readonly isEmpty = input(false);
  readonly emptyText = input(nothing);
  /** Somebody wants it to be loaded once more. */
  readonly again = output();
  protected readonly id = `card-${++count}`;
  readonly #dates = inject(Dates);
  protected readonly shownCount = computed(() => {
    const value = this.count() ?? 0;
    return value === 0 ? '' : `${this.#dates.number(value)}${this.isCountOpen() ? '+' : ''}`;
  });
}
