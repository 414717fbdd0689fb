import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import type { Visit } from '@gatehouse/client/gatehouse-client';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { createPager } from '../ui/pager';
import { Empty, Failed, Loading } from '../ui/state';
import { DeskEntry } from './desk-entry';

/** Which visitors are in the community now, and letting them out. */
@Component({
  selector: 'gh-inside-page',
  imports: [DeskEntry, Empty, Failed, Loading],
  template: `
    <div class="page">
      <div class="page-head">
        <div>
          <h1>{{ t('nav.inside') }}</h1>
          <p>{{ t('inside.lead') }}</p>
        </div>
      </div>
      @if (visits.hasFailed()) {
        <gh-failed [error]="visits.error()" (again)="visits.reload()" />
      } @else if (visits.isLoading()) {
        <gh-loading />
      } @else {
        <ul class="list">
          @for (visit of visits.items(); track visit.id) {
            <li><gh-desk-entry [visit]="visit" (changed)="left($event)" /></li>
          } @empty {
            <li>
              <gh-empty icon="inside" [title]="t('inside.none')" [text]="t('inside.noneText')" />
            </li>
          }
        </ul>
        @if (visits.hasMore()) {
          <button type="button" class="button" (click)="visits.more()">
            {{ t('action.more') }}
          </button>
        }
      }
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class InsidePage {
  readonly #api = inject(Session).api;
  protected readonly t = inject(I18n).t;
  protected readonly visits = createPager((cursor, signal) =>
    this.#api.visits.list({ ...cursor, state: 'inside', limit: 50 }, { signal }),
  );

  constructor() {
    void this.visits.reload();
  }

  protected left(visit: Visit): void {
    this.visits.update((visits) => visits.filter(({ id }) => id !== visit.id));
  }
}
