import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';

export interface Column<Row> {
  name: string;
  label: string;
  /** What stands in the cell, in words. */
  cell: (row: Row) => string;
  /** Figures stand at the end, below each other. */
  isFigure?: boolean;
  /** What stands below all rows. */
  total?: (rows: readonly Row[]) => string;
}

/** Rows and columns with totals; on a phone, each row is a card that names its figures. */
@Component({
  selector: 'gh-table',
  imports: [RouterLink],
  template: `
    <div class="table-wrap" tabindex="0" role="region" [attr.aria-label]="caption()">
      <table class="cards-when-narrow">
        <caption class="visually-hidden">
          {{
            caption()
          }}
        </caption>
        <thead>
          <tr>
            @for (column of columns(); track column.name) {
              <th scope="col" [class.figure]="column.isFigure">{{ column.label }}</th>
            }
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track idOf()(row)) {
            <tr>
              @for (column of columns(); track column.name; let isFirst = $first) {
                <td
                  [class.figure]="column.isFigure"
                  [class.numbers]="column.isFigure"
                  [attr.data-label]="column.label"
                >
                  @if (isFirst && linkOf(); as link) {
                    <a [routerLink]="link(row)">{{ column.cell(row) }}</a>
                  } @else {
                    {{ column.cell(row) }}
                  }
                </td>
              }
            </tr>
          }
        </tbody>
        @if (hasTotals()) {
          <tfoot>
            <tr>
              @for (column of columns(); track column.name) {
                <td
                  class="numbers"
                  [class.figure]="column.isFigure"
                  [attr.data-label]="column.label"
                >
                  {{ column.total?.(rows()) }}
                </td>
              }
            </tr>
          </tfoot>
        }
      </table>
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Table<Row> {
  readonly caption = input.required<string>();
  readonly columns = input.required<readonly Column<Row>[]>();
  readonly rows = input.required<readonly Row[]>();
  readonly idOf = input.required<(row: Row) => string>();
  /** Where a row leads, from its first cell. */
  readonly linkOf = input<((row: Row) => string) | undefined>();

  protected hasTotals(): boolean {
    return this.columns().some(({ total }) => total !== undefined);
  }
}
