import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Dates } from './dates';

/** The figures beside a chart, each at its height. */
@Component({
  selector: 'gh-chart-axis',
  template: `
    @for (figure of figures(); track figure) {
      <span [style.--at]="figure / most()">{{ dates.number(figure) }}</span>
    }
  `,
  host: { class: 'axis numbers', 'aria-hidden': 'true' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChartAxis {
  readonly figures = input.required<readonly number[]>();
  protected readonly dates = inject(Dates);
  protected readonly most = computed(() => this.figures().at(-1) ?? 1);
}
