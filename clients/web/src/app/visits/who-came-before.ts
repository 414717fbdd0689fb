import {
  ChangeDetectionStrategy,
  Component,
  effect,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import type { VisitSuggestions } from '@gatehouse/client/gatehouse-client';
import { Icon } from '@gatehouse/ui/icon';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { kindIcon } from './visit-words';

export type CameBefore = VisitSuggestions['visitors'][number];

const typingMs = 200;
/** What the API takes for a search; one sign finds everybody. */
const shortest = 2;

/** Visitors who were here before, by what is being typed of their name or telephone number. */
@Component({
  selector: 'gh-who-came-before',
  imports: [Icon],
  template: `
    @if (visitors().length > 0) {
      <fieldset class="plain-set" data-testid="came-before">
        <legend class="field-label">{{ t('desk.cameBefore') }}</legend>
        <div class="row">
          @for (each of visitors(); track $index) {
            <button type="button" class="button small" (click)="chosen.emit(each)">
              <gh-icon [name]="kindIcon(each.kind)" />
              <span>{{ each.visitor.name }}</span>
              <span class="soft">{{ each.unit.name }}</span>
            </button>
          }
        </div>
      </fieldset>
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WhoCameBefore {
  readonly search = input('');
  readonly chosen = output<CameBefore>();
  readonly #api = inject(Session).api;
  protected readonly t = inject(I18n).t;
  protected readonly kindIcon = kindIcon;
  protected readonly visitors = signal<readonly CameBefore[]>([]);

  constructor() {
    effect((onCleanup) => {
      const search = this.search().trim();
      const asking = new AbortController();
      const timer = setTimeout(() => void this.#find(search, asking.signal), typingMs);
      onCleanup(() => {
        clearTimeout(timer);
        asking.abort();
      });
    });
  }

  async #find(search: string, signal: AbortSignal): Promise<void> {
    const none = { visitors: [] };
    const found =
      search.length < shortest
        ? none
        : // What is not known is not offered; the form does without.
          await this.#api.visits.suggest({ search }, { signal }).catch(() => none);
    if (!signal.aborted) this.visitors.set(found.visitors);
  }
}
