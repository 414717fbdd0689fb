import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Dates } from '@gatehouse/ui/dates';
import { I18n } from '../i18n/i18n';
import { remainingUntil } from './countdown';

const radius = 90;
const round = 2 * Math.PI * radius;
/** From here on it hurries. */
const hurryMs = 10_000;

/** The time that is left, as a ring that runs out around whoever waits. */
@Component({
  selector: 'gh-ring-dial',
  template: `
    <div class="dial" [class.hurry]="isHurrying()">
      <span class="wave" aria-hidden="true"></span>
      <span class="wave late" aria-hidden="true"></span>
      <svg viewBox="0 0 200 200" aria-hidden="true">
        <circle class="track" cx="100" cy="100" [attr.r]="radius" />
        <circle
          class="time"
          cx="100"
          cy="100"
          transform="rotate(-90 100 100)"
          [attr.r]="radius"
          [attr.stroke-dasharray]="round"
          [attr.stroke-dashoffset]="gone()"
        />
      </svg>
      <div class="middle"><ng-content /></div>
    </div>
    <p class="left" role="timer" aria-live="off">
      <span class="numbers">{{ dates.number(seconds()) }}</span>
      <span>{{ t('ring.seconds', { count: seconds() }) }}</span>
    </p>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RingDial {
  readonly askedAt = input.required({ transform: momentOf });
  readonly answerBy = input.required({ transform: momentOf });
  protected readonly dates = inject(Dates);
  protected readonly t = inject(I18n).t;
  protected readonly radius = radius;
  protected readonly round = round;
  readonly #remaining = remainingUntil(this.answerBy);
  protected readonly seconds = computed(() => Math.ceil(this.#remaining() / 1000));
  protected readonly isHurrying = computed(() => this.#remaining() <= hurryMs);
  protected readonly gone = computed(() => {
    const whole = Math.max(1, this.answerBy() - this.askedAt());
    return round * (1 - Math.min(1, this.#remaining() / whole));
  });
}

/** In milliseconds. */
function momentOf(instant: string): number {
  return Date.parse(instant);
}
