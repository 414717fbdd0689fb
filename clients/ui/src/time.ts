import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Dates } from './dates';

/** A moment: how long ago, and exactly when for whoever points at it or asks for it exact. */
@Component({
  selector: 'gh-time',
  template: '<time [attr.datetime]="at()" [title]="exact()">{{ shown() }}</time>',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Time {
  /** RFC 3339. */
  readonly at = input.required<string>();
  readonly isExact = input(false);
  readonly #dates = inject(Dates);
  protected readonly exact = computed(() => this.#dates.moment(this.at()));
  protected readonly shown = computed(() =>
    this.isExact() ? this.exact() : this.#dates.ago(this.at()),
  );
}
