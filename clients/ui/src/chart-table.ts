import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Point } from './chart';
import { Dates } from './dates';
import { nothing } from './words';

/** The figures of a chart in words, for whoever reads them rather, or cannot see it. */
@Component({
  selector: 'gh-chart-table',
  imports: [RouterLink],
  template: `
    <details class="more chart-table">
      <summary>
        {{ label() }}<span class="visually-hidden">: {{ caption() }}</span>
      </summary>
      <div class="table-wrap">
        <table>
          <caption class="visually-hidden">
            {{
              caption()
            }}
          </caption>
          <tbody>
            @for (point of points(); track point.name) {
              <tr>
                <th scope="row">{{ point.name }}</th>
                <td class="numbers">
                  @if (point.link; as link) {
                    <a [routerLink]="link" [queryParams]="point.query">{{ point.text }}</a>
                  } @else {
                    {{ point.text }}
                  }
                </td>
                @if (beforeLabel(); as label) {
                  <td class="numbers soft">
                    <span class="visually-hidden">{{ label }}: </span>
                    {{ point.before === undefined ? nothing : dates.number(point.before) }}
                  </td>
                }
              </tr>
            }
          </tbody>
        </table>
      </div>
    </details>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChartTable {
  readonly caption = input.required<string>();
  /** What opens it: "As a table". */
  readonly label = input.required<string>();
  readonly points = input.required<readonly Point[]>();
  /** What stands beside the figures, where there is something to compare them with. */
  readonly beforeLabel = input('');
  protected readonly dates = inject(Dates);
  protected readonly nothing = nothing;
}
