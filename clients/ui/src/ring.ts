import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Dates } from './dates';

export interface Share {
  name: string;
  value: number;
  /** The class of its colour: a tone, or `series-1` to `series-6`. */
  look: string;
  /** Where the things are that it counts. */
  link?: string;
  query?: Record<string, string>;
}

const radius = 62;
const round = 2 * Math.PI * radius;

/** A ring of shares, and the figures beside it. */
@Component({
  selector: 'gh-ring',
  imports: [RouterLink],
  template: `
    <div class="shares">
      <svg viewBox="0 0 160 160" aria-hidden="true">
        <circle class="rest" cx="80" cy="80" [attr.r]="radius" />
        @for (slice of slices(); track slice.name) {
          <circle
            cx="80"
            cy="80"
            [attr.r]="radius"
            [class]="slice.look"
            [attr.stroke-dasharray]="slice.length + ' ' + (round - slice.length)"
            [attr.stroke-dashoffset]="-slice.from"
            transform="rotate(-90 80 80)"
          />
        }
      </svg>
      <dl [attr.aria-label]="caption()">
        @for (slice of slices(); track slice.name) {
          <div>
            <dt><span class="dot" [class]="slice.look"></span>{{ slice.name }}</dt>
            <dd class="numbers">
              @if (slice.value > 0 && slice.link) {
                <a [routerLink]="slice.link" [queryParams]="slice.query">{{
                  dates.number(slice.value)
                }}</a>
              } @else {
                {{ dates.number(slice.value) }}
              }
              <span class="soft">{{ dates.percent(slice.share) }}</span>
            </dd>
          </div>
        }
      </dl>
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Ring {
  readonly caption = input.required<string>();
  readonly shares = input.required<readonly Share[]>();
  protected readonly dates = inject(Dates);
  protected readonly radius = radius;
  protected readonly round = round;
  protected readonly slices = computed(() => {
    const shares = this.shares();
    const all = Math.max(
      1,
      shares.reduce((sum, { value }) => sum + value, 0),
    );
    let from = 0;
    return shares.map((one) => {
      const share = one.value / all;
      const slice = { ...one, share, from, length: share * round };
      from += slice.length;
      return slice;
    });
  });
}
