import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  computed,
  inject,
  signal,
} from '@angular/core';
import { Clock } from './clock';
import { Dates } from './dates';

const minuteMs = 60_000;

/** The clock on the wall of a community: time and day there, on the minute, wherever the device is. */
@Component({
  selector: 'gh-wall-clock',
  template: `
    <time class="numbers" data-testid="wall-clock" [attr.datetime]="at()">{{ time() }}</time>
    <span class="soft">{{ day() }}</span>
  `,
  host: { class: 'wall-clock' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WallClock {
  readonly #clock = inject(Clock);
  readonly #dates = inject(Dates);
  readonly #now = signal(this.#clock.now());
  #timer: ReturnType<typeof setTimeout> | undefined;
  protected readonly at = computed(() => new Date(this.#now()).toISOString());
  protected readonly time = computed(() => this.#dates.time(this.at()));
  protected readonly day = computed(() => this.#dates.day(this.at()));

  constructor() {
    this.#tick();
    inject(DestroyRef).onDestroy(() => clearTimeout(this.#timer));
  }

  /** A device that slept is late by that: each turn asks what time it is. */
  #tick(): void {
    const now = this.#clock.now();
    this.#now.set(now);
    this.#timer = setTimeout(() => this.#tick(), minuteMs - (now % minuteMs));
  }
}
