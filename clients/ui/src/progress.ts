import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { Dates } from './dates';
import { Words } from './words';

/** How far long work is: a share where it is known how much there is, and a way to call it off. */
@Component({
  selector: 'gh-progress',
  template: `
    <div class="progress">
      <p class="spread">
        <span>{{ label() }}</span>
        <span class="numbers soft" role="status">{{ told() }}</span>
      </p>
      <progress [attr.aria-label]="label()" [max]="of() ?? 1" [attr.value]="value()"></progress>
      @if (canStop()) {
        <button type="button" class="button small" (click)="stopped.emit()">
          {{ t('action.cancel') }}
        </button>
      }
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Progress {
  readonly label = input.required<string>();
  readonly done = input.required<number>();
  /** How much there is; undefined while that is not known. */
  readonly of = input<number>();
  readonly canStop = input(false);
  readonly stopped = output();
  protected readonly t = inject(Words).t;
  readonly #dates = inject(Dates);
  protected readonly value = computed(() => (this.of() === undefined ? null : this.done()));
  protected readonly told = computed(() => {
    const of = this.of();
    // Of what was not begun there is nothing to count: its label says that it waits.
    if (of === undefined) return this.done() === 0 ? '' : this.#dates.number(this.done());
    return this.#dates.percent(of === 0 ? 1 : Math.floor((this.done() / of) * 100) / 100);
  });
}
