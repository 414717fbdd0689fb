import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, type UrlTree } from '@angular/router';
import { figuresFor, type Point } from './chart';
import { ChartAxis } from './chart-axis';
import { ChartTable } from './chart-table';

const height = 150;
const gap = 0.28;

/**
 * Bars side by side on an axis with figures; a line in each shows what it was before, where known. A bar
 * leads to the things that it counts, and so does its line of the table.
 */
@Component({
  selector: 'gh-bars',
  imports: [ChartAxis, ChartTable],
  template: `
    <figure class="chart">
      <div class="plot">
        <gh-chart-axis [figures]="figures()" />
        <svg
          aria-hidden="true"
          preserveAspectRatio="none"
          [attr.viewBox]="'0 0 ' + points().length + ' ' + height"
        >
          @for (figure of figures(); track figure) {
            <line
              class="grid"
              x1="0"
              vector-effect="non-scaling-stroke"
              [attr.x2]="points().length"
              [attr.y1]="yOf(figure)"
              [attr.y2]="yOf(figure)"
            />
          }
          @for (point of points(); track point.name; let index = $index) {
            <svg:a
              tabindex="-1"
              [attr.href]="hrefOf(point)"
              [attr.data-bar]="point.name"
              (click)="go(point, $event)"
            >
              <title>{{ point.name }}: {{ point.text }}</title>
              <rect class="reach" width="1" [attr.x]="index" [attr.height]="height" />
              <rect
                class="bar"
                [class.most]="point.value === most() && point.value > 0"
                [attr.x]="index + gap / 2"
                [attr.width]="1 - gap"
                [attr.y]="yOf(seen(point.value))"
                [attr.height]="height - yOf(seen(point.value))"
              />
            </svg:a>
            @if (point.before) {
              <line
                class="before"
                vector-effect="non-scaling-stroke"
                [attr.x1]="index + gap / 4"
                [attr.x2]="index + 1 - gap / 4"
                [attr.y1]="yOf(point.before)"
                [attr.y2]="yOf(point.before)"
              />
            }
          }
        </svg>
        <div class="labels" aria-hidden="true" [style.--bars]="points().length">
          @for (point of points(); track point.name) {
            <span>{{ point.label }}</span>
          }
        </div>
      </div>
      @if (hasBefore() && beforeLabel(); as label) {
        <p class="legend row"><span class="dash series-2"></span>{{ label }}</p>
      }
      <gh-chart-table
        [label]="tableLabel()"
        [caption]="caption()"
        [points]="points()"
        [beforeLabel]="hasBefore() ? beforeLabel() : ''"
      />
    </figure>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Bars {
  readonly points = input.required<readonly Point[]>();
  readonly caption = input.required<string>();
  /** What opens the figures in words: "As a table". */
  readonly tableLabel = input.required<string>();
  /** What the lines in the bars stand for: "The week before". */
  readonly beforeLabel = input('');
  readonly #router = inject(Router);
  protected readonly height = height;
  protected readonly gap = gap;
  protected readonly most = computed(() => Math.max(...this.points().map(({ value }) => value)));
  protected readonly hasBefore = computed(() => this.points().some(({ before = 0 }) => before > 0));
  protected readonly figures = computed(() =>
    figuresFor(this.points().flatMap(({ value, before = 0 }) => [value, before])),
  );

  /** Opened in another tab, it is an address as any; the keys follow the links of the table. */
  protected hrefOf(point: Point): string | null {
    return point.link === undefined ? null : this.#router.serializeUrl(this.#treeOf(point));
  }

  protected go(point: Point, event: MouseEvent): void {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (point.link === undefined || !isPlain) return;
    event.preventDefault();
    void this.#router.navigateByUrl(this.#treeOf(point));
  }

  protected yOf(value: number): number {
    return height * (1 - value / (this.figures().at(-1) ?? 1));
  }

  /** Nothing has no height; the least there is can still be seen. */
  protected seen(value: number): number {
    const least = ((this.figures().at(-1) ?? 1) * 3) / height;
    return value === 0 ? 0 : Math.max(least, value);
  }

  #treeOf({ link = '', query = {} }: Point): UrlTree {
    return this.#router.createUrlTree([link], { queryParams: query });
  }
}
