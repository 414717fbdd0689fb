import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Move, Unit } from '@gatehouse/client/gatehouse-client';
import { Icon } from '@gatehouse/ui/icon';
import { createPager } from '@gatehouse/ui/pager';
import { Failed, Loading } from '@gatehouse/ui/state';
import { ToastStore } from '@gatehouse/ui/toasts';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { Addresses } from '../shell/addresses';
import { followMoves } from './follow-moves';
import { MoveDialog } from './move-dialog';
import { MoveEntry } from './move-entry';

/** One's own moves, and the way to ask for one. */
@Component({
  selector: 'gh-home-moves',
  imports: [Failed, Icon, Loading, MoveDialog, MoveEntry, RouterLink],
  template: `
    <section class="card stack" aria-labelledby="home-moves" data-testid="home-moves">
      <div class="spread">
        <h2 id="home-moves">{{ t('moves.own') }}</h2>
        <button
          type="button"
          class="button small"
          data-testid="ask-move"
          (click)="isAsking.set(true)"
        >
          <gh-icon name="add" /> {{ t('moves.ask') }}
        </button>
      </div>
      <p class="soft">{{ t('moves.ownText') }}</p>
      @if (moves.hasFailed()) {
        <gh-failed [error]="moves.error()" (again)="moves.reload()" />
      } @else if (moves.isLoading()) {
        <gh-loading />
      } @else {
        <ul class="list">
          @for (move of moves.items(); track move.id) {
            <li><gh-move-entry [move]="move" /></li>
          } @empty {
            <li class="entry soft">{{ t('moves.noOwn') }}</li>
          }
        </ul>
        @if (moves.hasMore()) {
          <a class="row-link" data-testid="all-moves" [routerLink]="addresses.to('/moves')">
            {{ t('cards.all') }}<span class="visually-hidden">: {{ t('nav.moves') }}</span>
          </a>
        }
      }
    </section>
    @if (isAsking()) {
      <gh-move-dialog [home]="home()" (asked)="asked($event)" (closed)="isAsking.set(false)" />
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class HomeMoves {
  /** The home that a move is probably about. */
  readonly home = input<Unit>();
  readonly #api = inject(Session).api.moves;
  readonly #toasts = inject(ToastStore);
  protected readonly t = inject(I18n).t;
  protected readonly addresses = inject(Addresses);
  protected readonly isAsking = signal(false);
  protected readonly moves = createPager<Move>((cursor, signal) =>
    this.#api.list({ ...cursor, limit: 3 }, { signal }),
  );

  constructor() {
    void this.moves.reload();
    followMoves(() => void this.moves.reload());
  }

  protected asked(move: Move): void {
    this.isAsking.set(false);
    this.moves.update((shown) => [move, ...shown.filter(({ id }) => id !== move.id)]);
    this.#toasts.show({ title: this.t('moves.asked'), icon: 'done', tone: 'good' });
  }
}
