import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import type { Move } from '@gatehouse/client/gatehouse-client';
import { Dates } from '@gatehouse/ui/dates';
import { ToastStore } from '@gatehouse/ui/toasts';
import { ProblemWords } from '@gatehouse/ui/words';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { hasEnded } from './move-words';
import { moveRefusal } from './move-problems';

type Item = Move['checklist'][number];

/** What is to be seen to when somebody moves, and who has ticked it off when. */
@Component({
  selector: 'gh-move-checklist',
  template: `
    <section class="card stack" aria-labelledby="checklist" data-testid="checklist">
      <h2 id="checklist">{{ t('move.checklist') }}</h2>
      @if (move().checklist.length > 0) {
        <p class="soft">{{ t('move.checklistText') }}</p>
      }
      <ul class="plain-list move-items">
        @for (item of move().checklist; track item.item) {
          <li data-testid="checklist-item">
            <label class="check">
              <input
                #box
                type="checkbox"
                [checked]="item.tickedAt !== undefined"
                [disabled]="hasEnded(move())"
                (change)="tick(item, box)"
              />
              <span>
                <bdi>{{ item.label }}</bdi>
                @if (item.tickedAt; as at) {
                  <span class="soft small-text">
                    {{ t('move.by', { name: item.tickedBy?.name ?? '', when: dates.moment(at) }) }}
                  </span>
                }
              </span>
            </label>
          </li>
        } @empty {
          <li class="soft">{{ t('move.noChecklist') }}</li>
        }
      </ul>
    </section>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MoveChecklist {
  readonly move = input.required<Move>();
  /** As it is after a tick. */
  readonly changed = output<Move>();
  /** It could not be ticked off: what is shown may not be how the move stands. */
  readonly outdated = output();
  readonly #api = inject(Session).api.moves;
  readonly #toasts = inject(ToastStore);
  readonly #problems = inject(ProblemWords);
  protected readonly t = inject(I18n).t;
  protected readonly dates = inject(Dates);
  protected readonly hasEnded = hasEnded;

  protected async tick({ item, tickedAt }: Item, box: HTMLInputElement): Promise<void> {
    try {
      this.changed.emit(await this.#api.tick(this.move().id, { item, isDone: box.checked }));
    } catch (error) {
      // What is said of the item has not changed, so that nothing else would take the mark back.
      box.checked = tickedAt !== undefined;
      const key = moveRefusal(error);
      const title = key === undefined ? this.#problems.of(error) : this.t(key);
      this.#toasts.show({ title, icon: 'alert', tone: 'bad' });
      this.outdated.emit();
    }
  }
}
