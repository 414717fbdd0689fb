import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { Point } from './chart';

/** The figures of a chart in words, for whoever reads them rather, or cannot see it. */
@Component({
  selector: 'gh-chart-table',
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
                <td class="numbers">{{ point.text }}</td>
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
}
