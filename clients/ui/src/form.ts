import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import {
  FormControl,
  FormGroup,
  ReactiveFormsModule,
  Validators,
  type ValidatorFn,
} from '@angular/forms';
import { Field, FieldControl } from './field';
import { Note } from './note';
import { SubmitButton } from './submit-button';
import type { Submission } from './submission';

interface Described {
  label: string;
  hint?: string;
  /** How it is written, said where it is not written so. */
  rule?: string;
  isOptional?: boolean;
  validators?: readonly ValidatorFn[];
}

/** What is asked for in one field. */
export type FieldOf =
  | (Described & { kind: 'text' | 'email' | 'tel' | 'day' | 'time' | 'paragraph'; most?: number })
  | (Described & { kind: 'choice'; choices: readonly { value: string; label: string }[] });

/** A form: its fields by the names that the API knows them by, in their order. */
export type Description<Name extends string> = Record<Name, FieldOf>;
export type Entered<Name extends string> = Record<Name, string>;

/** The controls of a described form. */
export function formFor<Name extends string>(
  description: Description<Name>,
  entered: Partial<Entered<Name>> = {},
): FormGroup<Record<Name, FormControl<string>>> {
  const names = Object.keys(description) as Name[];
  const controls = names.map((name) => [
    name,
    new FormControl(entered[name] ?? '', {
      nonNullable: true,
      validators: validatorsOf(description[name]),
    }),
  ]);
  return new FormGroup(Object.fromEntries(controls) as Record<Name, FormControl<string>>);
}

function validatorsOf(field: FieldOf): ValidatorFn[] {
  return [
    ...(field.isOptional === true ? [] : [Validators.required]),
    ...(field.kind === 'email' ? [Validators.email] : []),
    ...('most' in field ? [Validators.maxLength(field.most)] : []),
    ...(field.validators ?? []),
  ];
}

const inputTypes: Partial<Record<FieldOf['kind'], string>> = {
  email: 'email',
  tel: 'tel',
  day: 'date',
  time: 'time',
};

/** A form from its description; what the API finds at fault stands at its field. */
@Component({
  selector: 'gh-form',
  imports: [ReactiveFormsModule, Field, FieldControl, Note, SubmitButton],
  template: `
    <form class="fields" novalidate [formGroup]="form()" (ngSubmit)="send()">
      @if (submission().problem(); as problem) {
        <gh-note tone="bad">{{ problem }}</gh-note>
      }
      @for (name of names(); track name) {
        @let field = fieldOf(name);
        <gh-field
          [label]="field.label"
          [hint]="field.hint"
          [rule]="field.rule"
          [optional]="field.isOptional === true"
          [control]="controlOf(name)"
          [problem]="submission().fields()[name]"
        >
          @if (field.kind === 'choice') {
            <select ghControl class="select" [formControl]="controlOf(name)">
              @for (choice of field.choices; track choice.value) {
                <option [value]="choice.value">{{ choice.label }}</option>
              }
            </select>
          } @else if (field.kind === 'paragraph') {
            <textarea ghControl class="input" rows="3" [formControl]="controlOf(name)"></textarea>
          } @else {
            <input ghControl class="input" [type]="typeOf(field)" [formControl]="controlOf(name)" />
          }
        </gh-field>
      }
      <div class="row end">
        <ng-content />
        <gh-submit [working]="submission().working()">{{ action() }}</gh-submit>
      </div>
    </form>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Form<Name extends string> {
  readonly description = input.required<Description<Name>>();
  readonly submission = input.required<Submission>();
  /** What sending it does, in a word. */
  readonly action = input.required<string>();
  readonly before = input<Partial<Entered<Name>>>({});
  /** It is complete, as far as the page can tell. */
  readonly sent = output<Entered<Name>>();
  protected readonly form = computed(() => formFor(this.description(), this.before()));
  protected readonly names = computed(() => Object.keys(this.description()) as Name[]);

  protected send(): void {
    const form = this.form();
    form.markAllAsTouched();
    if (form.valid) this.sent.emit(form.getRawValue() as Entered<Name>);
  }

  protected fieldOf(name: Name): FieldOf {
    return this.description()[name];
  }

  protected controlOf(name: Name): FormControl<string> {
    return this.form().controls[name] as FormControl<string>;
  }

  protected typeOf({ kind }: FieldOf): string {
    return inputTypes[kind] ?? 'text';
  }
}
