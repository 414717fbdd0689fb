import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { Control, Controls, atMost, emailAddress, required, type Check } from './controls';
import { Field, FieldControl } from './field';
import { FormControls } from './form-controls';
import { Note } from './note';
import { SubmitButton } from './submit-button';
import type { Submission } from './submission';

interface Described {
  label: string;
  hint?: string;
  /** How it is written, said where it is not written so. */
  rule?: string;
  isOptional?: boolean;
  checks?: readonly Check[];
}

/** What is asked for in one field. */
export type FieldOf =
  | (Described & { kind: 'text' | 'email' | 'tel' | 'day' | 'time' | 'paragraph'; most?: number })
  | (Described & { kind: 'choice'; choices: readonly { value: string; label: string }[] });

/** A form: its fields by the names that the API knows them by, in their order. */
export type Description<Name extends string> = Record<Name, FieldOf>;
export type Entered<Name extends string> = Record<Name, string>;

/** The controls of a described form. */
export function controlsFor<Name extends string>(
  description: Description<Name>,
  entered: Partial<Entered<Name>> = {},
): Controls<Entered<Name>> {
  const names = Object.keys(description) as Name[];
  const controls = names.map((name) => [
    name,
    new Control(entered[name] ?? '', checksOf(description[name])),
  ]);
  return new Controls(Object.fromEntries(controls) as Record<Name, Control>);
}

function checksOf(field: FieldOf): Check[] {
  return [
    ...(field.isOptional === true ? [] : [required]),
    ...(field.kind === 'email' ? [emailAddress] : []),
    ...('most' in field ? [atMost(field.most)] : []),
    ...(field.checks ?? []),
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
  imports: [FormControls, Field, FieldControl, Note, SubmitButton],
  template: `
    <form class="fields" [ghControls]="form()" (ghSent)="send()">
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
            <select ghControl class="select">
              @for (choice of field.choices; track choice.value) {
                <option
                  [value]="choice.value"
                  [selected]="choice.value === controlOf(name).value()"
                >
                  {{ choice.label }}
                </option>
              }
            </select>
          } @else if (field.kind === 'paragraph') {
            <textarea ghControl class="input" rows="3"></textarea>
          } @else {
            <input ghControl class="input" [type]="typeOf(field)" />
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
  protected readonly form = computed(() => controlsFor(this.description(), this.before()));
  protected readonly names = computed(() => Object.keys(this.description()) as Name[]);

  protected send(): void {
    const form = this.form();
    if (!form.isFaulty()) this.sent.emit(form.values());
  }

  protected fieldOf(name: Name): FieldOf {
    return this.description()[name];
  }

  protected controlOf(name: Name): Control {
    return this.form().controls[name];
  }

  protected typeOf({ kind }: FieldOf): string {
    return inputTypes[kind] ?? 'text';
  }
}
