import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { Icon, type IconName } from './icon';
import { ProblemWords, Words } from './words';

/** Nothing here, and what to do about it. */
@Component({
  selector: 'gh-empty',
  imports: [Icon],
  template: `
    <div class="state">
      <gh-icon [name]="icon()" />
      <h2>{{ title() }}</h2>
      @if (text(); as text) {
        <p>{{ text }}</p>
      }
      <ng-content />
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Empty {
  readonly icon = input.required<IconName>();
  readonly title = input.required<string>();
  readonly text = input<string>();
}

/** It could not be loaded, why, and another try. */
@Component({
  selector: 'gh-failed',
  imports: [Icon],
  template: `
    <div class="state wrong" role="alert">
      <gh-icon name="offline" />
      <h2>{{ t('failed.title') }}</h2>
      <p>{{ text() }}</p>
      <button type="button" class="button" (click)="again.emit()">
        <gh-icon name="again" /> {{ t('action.tryAgain') }}
      </button>
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Failed {
  readonly error = input.required<unknown>();
  readonly again = output();
  readonly #problems = inject(ProblemWords);
  protected readonly t = inject(Words).t;
  protected readonly text = computed(() => this.#problems.of(causeOf(this.error())));
}

/** A `resource` wraps what is no Error, and keeps what was thrown as the cause. */
function causeOf(error: unknown): unknown {
  return error instanceof Error && error.cause !== undefined ? error.cause : error;
}

/** Rows that are still on their way. */
@Component({
  selector: 'gh-loading',
  template: `
    <div class="list skeleton" role="status" [attr.aria-label]="t('loading.label')">
      @for (row of [1, 2, 3, 4]; track row) {
        <span></span>
      }
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Loading {
  protected readonly t = inject(Words).t;
}
