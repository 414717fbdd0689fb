import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

export interface Bar {
  /** What it stands for, in full. */
  name: string;
  /** What stands below it; empty where there is no room. */
  label: string;
  value: number;
  /** The value in words. */
  text: string;
}

const height = 150;
const gap = 0.28;

/** Bars side by side, and the same numbers as a table for whoever does not see them. */
@Component({
  selector: 'gh-bars',
  template: `
    <figure class="bars">
      <svg
        aria-hidden="true"
        preserveAspectRatio="none"
        [attr.viewBox]="'0 0 ' + bars().length + ' ' + height"
      >
        @for (line of [0.25, 0.5, 0.75, 1]; track line) {
          <line
            class="grid"
            x1="0"
            vector-effect="non-scaling-stroke"
            [attr.x2]="bars().length"
            [attr.y1]="height * (1 - line) + 0.5"
            [attr.y2]="height * (1 - line) + 0.5"
          />
        }
        @for (bar of bars(); track bar.name; let index = $index) {
          <rect
            class="bar"
            [class.most]="bar.value === most() && bar.value > 0"
            [attr.x]="index + gap / 2"
            [attr.width]="1 - gap"
            [attr.y]="height - heightOf(bar)"
            [attr.height]="heightOf(bar)"
          >
            <title>{{ bar.name }}: {{ bar.text }}</title>
          </rect>
        }
      </svg>
      <div class="labels" aria-hidden="true" [style.--bars]="bars().length">
        @for (bar of bars(); track bar.name) {
          <span>{{ bar.label }}</span>
        }
      </div>
      <div class="visually-hidden">
        <table>
          <caption>
            {{
              caption()
            }}
          </caption>
          <tbody>
            @for (bar of bars(); track bar.name) {
              <tr>
                <th scope="row">{{ bar.name }}</th>
                <td>{{ bar.text }}</td>
              </tr>
            }
          </tbody>
        </table>
      </div>
    </figure>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Bars {
  readonly bars = input.required<readonly Bar[]>();
  readonly caption = input.required<string>();
  protected readonly height = height;
  protected readonly gap = gap;
  protected readonly most = computed(() => Math.max(...this.bars().map(({ value }) => value)));

  /** Nothing has no height; the least there is can still be seen. */
  protected heightOf({ value }: Bar): number {
    return value === 0 ? 0 : Math.max(3, (value / Math.max(1, this.most())) * height);
  }
}
