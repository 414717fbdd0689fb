import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  signal,
  untracked,
} from '@angular/core';
import type { Block } from '@gatehouse/client/gatehouse-client';
import { createFilters } from '@gatehouse/ui/filters';
import { Icon } from '@gatehouse/ui/icon';
import { PageHead } from '@gatehouse/ui/page-head';
import { createPager, inPlace } from '@gatehouse/ui/pager';
import { Segments } from '@gatehouse/ui/segments';
import { Empty, Failed, Loading } from '@gatehouse/ui/state';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { BlockDialog } from './block-dialog';
import { BlockEntry } from './block-entry';
import { blockStateKey, blockStates } from './block-words';
import { followBlocks } from './follow-blocks';

/** Who is not let in; two together let them in again. */
@Component({
  selector: 'gh-blocks-page',
  imports: [BlockDialog, BlockEntry, Empty, Failed, Icon, Loading, PageHead, Segments],
  template: `
    <div class="page">
      <gh-page-head [title]="t('nav.blocks')" [lead]="t('blocks.lead')">
        <button
          type="button"
          class="button primary"
          data-testid="add-block"
          (click)="isAdding.set(true)"
        >
          <gh-icon name="add" /> {{ t('blocks.add') }}
        </button>
      </gh-page-head>
      <gh-segments
        testid="state"
        [label]="t('blocks.filter')"
        [choices]="choices()"
        [value]="filters.values().state"
        (valueChange)="filters.set({ state: $event })"
      />
      @if (blocks.hasFailed()) {
        <gh-failed [error]="blocks.error()" (again)="blocks.restart()" />
      } @else if (blocks.isLoading()) {
        <gh-loading />
      } @else {
        <ul class="list">
          @for (block of blocks.items(); track block.id) {
            <li>
              <gh-block-entry
                [block]="block"
                (changed)="changed($event)"
                (lost)="blocks.reload()"
              />
            </li>
          } @empty {
            <li>
              <gh-empty icon="shield" [title]="t('blocks.none')" [text]="t('blocks.noneText')" />
            </li>
          }
        </ul>
        @if (blocks.hasMore()) {
          <button type="button" class="button" data-testid="more" (click)="blocks.more()">
            {{ t('action.more') }}
          </button>
        }
      }
    </div>
    @if (isAdding()) {
      <gh-block-dialog (added)="added()" (closed)="isAdding.set(false)" />
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BlocksPage {
  readonly #api = inject(Session).api.blocks;
  protected readonly t = inject(I18n).t;
  protected readonly isAdding = signal(false);
  protected readonly filters = createFilters('state');
  protected readonly choices = computed(() => [
    { value: '', label: this.t('blocks.all') },
    ...blockStates.map((value) => {
      const key = blockStateKey(value);
      return { value, label: key === undefined ? value : this.t(key) };
    }),
  ]);
  protected readonly blocks = createPager<Block>((cursor, signal) => {
    const state = blockStates.find((one) => one === this.filters.values().state);
    return this.#api.list({ ...cursor, ...(state && { state }), limit: 30 }, { signal });
  });

  constructor() {
    effect(() => {
      this.filters.values();
      untracked(() => void this.blocks.restart());
    });
    followBlocks(() => void this.blocks.reload());
  }

  /** Where it stands, also in a list that it does not belong to any more: whoever changed it sees how. */
  protected changed(block: Block): void {
    this.blocks.update(inPlace(block));
  }

  protected added(): void {
    this.isAdding.set(false);
    void this.blocks.reload();
  }
}
