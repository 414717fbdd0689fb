import { ChangeDetectionStrategy, Component, input, model } from '@angular/core';
import { Combobox, type Find, type Option } from './combobox';
import { Field } from './field';

/**
 * A field in which one of many things is found by a part of its name. What is chosen is said again below
 * by its note, where it has one.
 */
@Component({
  selector: 'gh-pick-field',
  imports: [Combobox, Field],
  template: `
    <gh-field
      [label]="label()"
      [optional]="optional()"
      [hint]="chosen()?.note ?? hint()"
      [problem]="problem()"
    >
      <gh-combobox
        [testid]="testid()"
        [find]="find()"
        [isNamed]="isNamed()"
        [listLabel]="label()"
        [noneLabel]="noneLabel()"
        [placeholder]="placeholder()"
        [(chosen)]="chosen"
      />
    </gh-field>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PickField<Value> {
  readonly chosen = model<Option<Value> | undefined>();
  readonly label = input.required<string>();
  /** Asked when whoever types rests; a few of the best. */
  readonly find = input.required<Find<Value>>();
  /** Said where nothing is found. */
  readonly noneLabel = input.required<string>();
  /** Whether somebody who has typed this has named the option, and need not choose it as well. */
  readonly isNamed = input<(option: Option<Value>, text: string) => boolean>(() => false);
  readonly optional = input(false);
  readonly hint = input<string>();
  /** What is wrong with what was chosen, or that nothing was. */
  readonly problem = input<string | undefined>();
  readonly placeholder = input('');
  readonly testid = input('');
}
