import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { figuresFor, type Point } from './chart';
import { ChartAxis } from './chart-axis';
import { ChartTable } from './chart-table';

export interface Series {
  name: string;
  points: readonly Point[];
}

const height = 150;

/** One line for each series over the same names, on an axis with figures. */
@Component({
  selector: 'gh-lines',
  imports: [ChartAxis, ChartTable],
  template: `
    <figure class="chart">
      <div class="plot">
        <gh-chart-axis [figures]="figures()" />
        <svg
          aria-hidden="true"
          preserveAspectRatio="none"
          [attr.viewBox]="'0 0 ' + names().length + ' ' + height"
        >
          @for (figure of figures(); track figure) {
            <line
              class="grid"
              x1="0"
              vector-effect="non-scaling-stroke"
              [attr.x2]="names().length"
              [attr.y1]="yOf(figure)"
              [attr.y2]="yOf(figure)"
            />
          }
          @for (one of series(); track one.name; let index = $index) {
            <polyline
              [class]="'line series-' + (index + 1)"
              vector-effect="non-scaling-stroke"
              [attr.points]="pathOf(one)"
            >
              <title>{{ one.name }}</title>
            </polyline>
          }
        </svg>
        <div class="labels" aria-hidden="true" [style.--bars]="names().length">
          @for (point of names(); track point.name) {
            <span>{{ point.label }}</span>
          }
        </div>
      </div>
      <ul class="legend row">
        @for (one of series(); track one.name; let index = $index) {
          <li><span [class]="'dot series-' + (index + 1)"></span>{{ one.name }}</li>
        }
      </ul>
      @for (one of series(); track one.name) {
        <gh-chart-table [label]="tableLabel()" [caption]="one.name" [points]="one.points" />
      }
    </figure>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Lines {
  /** At most six: there are no more colours that everybody tells apart. */
  readonly series = input.required<readonly Series[]>();
  /** What opens the figures in words: "As a table". */
  readonly tableLabel = input.required<string>();
  protected readonly height = height;
  protected readonly names = computed(() => this.series()[0]?.points ?? []);
  protected readonly figures = computed(() =>
    figuresFor(this.series().flatMap(({ points }) => points.map(({ value }) => value))),
  );

  protected yOf(value: number): number {
    return height * (1 - value / (this.figures().at(-1) ?? 1));
  }

  protected pathOf({ points }: Series): string {
    return points.map(({ value }, index) => `${index + 0.5},${this.yOf(value)}`).join(' ');
  }
}
