import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  untracked,
} from '@angular/core';
import type { Move } from '@gatehouse/client/gatehouse-client';
import { createFilters } from '@gatehouse/ui/filters';
import { PageHead } from '@gatehouse/ui/page-head';
import { createPager } from '@gatehouse/ui/pager';
import { Segments } from '@gatehouse/ui/segments';
import { Empty, Failed, Loading } from '@gatehouse/ui/state';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { followMoves } from './follow-moves';
import { MoveEntry } from './move-entry';
import { moveStateKey, moveStates } from './move-words';

/** Who moves in or out: all of the community for managers, for others what is theirs. */
@Component({
  selector: 'gh-moves-page',
  imports: [Empty, Failed, Loading, MoveEntry, PageHead, Segments],
  templateUrl: './moves.page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MovesPage {
  readonly #api = inject(Session).api.moves;
  protected readonly t = inject(I18n).t;
  protected readonly filters = createFilters('state');
  protected readonly state = computed(() =>
    moveStates.find((name) => name === this.filters.values().state),
  );
  protected readonly choices = computed(() => [
    { value: '', label: this.t('moves.all') },
    ...moveStates.map((value) => {
      const key = moveStateKey(value);
      return { value, label: key === undefined ? value : this.t(key) };
    }),
  ]);
  protected readonly moves = createPager<Move>((cursor, signal) => {
    const state = this.state();
    return this.#api.list({ ...cursor, ...(state && { state }), limit: 20 }, { signal });
  });

  constructor() {
    effect(() => {
      this.state();
      untracked(() => void this.moves.restart());
    });
    followMoves(() => void this.moves.reload());
  }
}
