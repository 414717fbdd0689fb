import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { Field, FieldControl } from '@gatehouse/ui/field';
import { I18n } from '../i18n/i18n';

/** A column that may be said by hand. */
export interface AskedColumn {
  column: string;
  label: string;
  /** What it is called in the file, where that was recognised. */
  heading?: string;
  isNeeded: boolean;
}

/** Says of columns what they are called in the file. */
@Component({
  selector: 'gh-column-choices',
  imports: [Field, FieldControl],
  template: `
    @for (one of columns(); track one.column) {
      <gh-field [label]="one.label" [optional]="!one.isNeeded" [problem]="problemOf(one)">
        <select
          ghControl
          class="select"
          [attr.data-column]="one.column"
          (change)="choose(one.column, $event)"
        >
          @if (one.heading === undefined) {
            <option value="" [selected]="!chosen()[one.column]">
              {{ t('imports.notInFile') }}
            </option>
          }
          @for (heading of names(); track heading) {
            <option [value]="heading" [selected]="heading === said(one)">{{ heading }}</option>
          }
        </select>
      </gh-field>
    }
  `,
  host: { class: 'fields two' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ColumnChoices {
  readonly columns = input.required<readonly AskedColumn[]>();
  /** What the columns of the file are called, in their order. */
  readonly headings = input.required<readonly string[]>();
  /** What was said by hand, by the column. */
  readonly chosen = input<Readonly<Partial<Record<string, string>>>>({});
  readonly chosenChange = output<Partial<Record<string, string>>>();
  protected readonly t = inject(I18n).t;
  /** One that is called nothing cannot be named, and of two that are called alike only the first. */
  protected readonly names = computed(() => [
    ...new Set(this.headings().filter((heading) => heading !== '')),
  ]);

  protected said({ column, heading }: AskedColumn): string | undefined {
    return this.chosen()[column] ?? heading;
  }

  /** One column cannot be two things. */
  protected problemOf(one: AskedColumn): string | undefined {
    const said = this.said(one);
    const same = this.columns().filter((other) => this.said(other) === said);
    return said !== undefined && same.length > 1 ? this.t('imports.columnTwice') : undefined;
  }

  protected choose(column: string, { target }: Event): void {
    if (!(target instanceof HTMLSelectElement)) return;
    const others = Object.fromEntries(
      Object.entries(this.chosen()).filter(([name]) => name !== column),
    );
    this.chosenChange.emit(target.value === '' ? others : { ...others, [column]: target.value });
  }
}
