import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { figuresFor, type Point } from './chart';
import { ChartAxis } from './chart-axis';

export interface Series {
  name: string;
  points: readonly Point[];
}

const height = 150;

/** One line for each series over the same names, on an axis with figures, and one table of them all. */
@Component({
  selector: 'gh-lines',
  imports: [ChartAxis],
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
      <details class="more chart-table">
        <summary>{{ tableLabel() }}</summary>
        <div class="table-wrap">
          <table>
            <thead>
              <tr>
                <td></td>
                @for (one of series(); track one.name) {
                  <th scope="col" class="numbers">{{ one.name }}</th>
                }
              </tr>
            </thead>
            <tbody>
              @for (point of names(); track point.name; let index = $index) {
                <tr>
                  <th scope="row">{{ point.name }}</th>
                  @for (one of series(); track one.name) {
                    <td class="numbers">{{ one.points[index]?.text }}</td>
                  }
                </tr>
              }
            </tbody>
          </table>
        </div>
      </details>
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
