import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { VisitReport } from '@gatehouse/client/gatehouse-client';
import { Dates } from '@gatehouse/ui/dates';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import { I18n } from '../i18n/i18n';

const radius = 62;
const round = 2 * Math.PI * radius;
const parts: { name: keyof VisitReport['answers']; key: MessageKey }[] = [
  { name: 'approved', key: 'outcome.approved' },
  { name: 'denied', key: 'outcome.denied' },
  { name: 'expired', key: 'outcome.expired' },
  { name: 'waiting', key: 'outcome.waiting' },
];

/** What came of the visits: a ring of shares, and the numbers beside it. */
@Component({
  selector: 'gh-outcomes',
  template: `
    <div class="outcomes">
      <svg viewBox="0 0 160 160" aria-hidden="true">
        <circle class="rest" cx="80" cy="80" [attr.r]="radius" />
        @for (slice of slices(); track slice.name) {
          <circle
            cx="80"
            cy="80"
            [attr.r]="radius"
            [class]="slice.name"
            [attr.stroke-dasharray]="slice.length + ' ' + (round - slice.length)"
            [attr.stroke-dashoffset]="-slice.from"
            transform="rotate(-90 80 80)"
          />
        }
      </svg>
      <dl>
        @for (slice of slices(); track slice.name) {
          <div>
            <dt><span class="dot" [class]="slice.name"></span>{{ t(slice.key) }}</dt>
            <dd class="numbers">
              {{ dates.number(slice.value) }}
              <span class="soft">{{ dates.percent(slice.share) }}</span>
            </dd>
          </div>
        }
      </dl>
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Outcomes {
  readonly answers = input.required<VisitReport['answers']>();
  protected readonly t = inject(I18n).t;
  protected readonly dates = inject(Dates);
  protected readonly radius = radius;
  protected readonly round = round;
  protected readonly slices = computed(() => {
    const answers = this.answers();
    const all = Math.max(
      1,
      parts.reduce((sum, { name }) => sum + answers[name], 0),
    );
    let from = 0;
    return parts.map(({ name, key }) => {
      const share = answers[name] / all;
      const slice = { name, key, value: answers[name], share, from, length: share * round };
      from += slice.length;
      return slice;
    });
  });
}
