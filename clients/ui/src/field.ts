import {
  ChangeDetectionStrategy,
  Component,
  Directive,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
} from '@angular/core';
import type { Control, Fault } from './controls';
import { FormControls } from './form-controls';
import { Words, type PartText } from './words';

let count = 0;

/** What stands for a fault, where the field has no rule of its own. */
const faultKeys: Record<Fault, PartText> = {
  required: 'field.required',
  email: 'field.email',
  short: 'field.passwordShort',
  invalid: 'field.invalid',
};

/** A label, a control, and what there is to say about it. */
@Component({
  selector: 'gh-field',
  template: `
    <label [for]="id"
      >{{ label() }}
      @if (optional()) {
        <span class="optional">({{ t('field.optional') }})</span>
      }
    </label>
    <ng-content />
    @if (error(); as text) {
      <p class="field-error" [id]="id + '-note'">{{ text }}</p>
    } @else if (hint(); as text) {
      <p class="hint" [id]="id + '-note'">{{ text }}</p>
    }
  `,
  host: { class: 'field' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Field {
  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly optional = input(false);
  /** Tells its own faults once it was touched. */
  readonly control = input<Control>();
  /** How it is written, said where it is not written so. */
  readonly rule = input<string>();
  /** What the API says of it. */
  readonly problem = input<string | undefined>();

  protected readonly t = inject(Words).t;
  readonly id = `field-${++count}`;
  readonly error = computed(() => this.problem() ?? this.#fault());
  readonly described = computed(() =>
    this.error() !== undefined || this.hint() !== undefined ? `${this.id}-note` : null,
  );

  #fault(): string | undefined {
    const control = this.control();
    const fault = control?.isTouched() === true ? control.fault() : undefined;
    if (fault === undefined) return undefined;
    return (fault === 'invalid' ? this.rule() : undefined) ?? this.t(faultKeys[fault]);
  }
}

/**
 * What is written in inside a `gh-field`, and the field's control knows. After a form was sent, the first
 * that is at fault gets the focus: at once, or when the API has found the fault. What is in it is selected,
 * so that typing replaces it.
 */
@Directive({
  selector: '[ghControl]',
  host: {
    '[id]': 'field.id',
    '[attr.aria-describedby]': 'field.described()',
    '[attr.aria-invalid]': "field.error() === undefined ? null : 'true'",
    '(input)': 'take()',
    '(blur)': 'field.control()?.touch()',
  },
})
export class FieldControl {
  protected readonly field = inject(Field);
  readonly #element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly #sent = inject(FormControls, { optional: true })?.count ?? signal(0).asReadonly();
  #settled = untracked(this.#sent);

  constructor() {
    const injector = inject(Injector);
    effect(() => this.#show(this.field.control()?.value()));
    effect(() => {
      if (this.#sent() === this.#settled || this.field.error() === undefined) return;
      this.#settle();
      afterNextRender(() => this.#leadHere(), { injector });
    });
  }

  protected take(): void {
    this.#settle();
    if (isWritten(this.#element)) this.field.control()?.set(this.#element.value);
  }

  /** Faults that appear from now on were not sent. */
  #settle(): void {
    this.#settled = untracked(this.#sent);
  }

  /** A choice shows itself: its options may come later than this. */
  #show(value: string | undefined): void {
    const element = this.#element;
    if (value === undefined || !isWritten(element) || element instanceof HTMLSelectElement) return;
    // Whoever writes would lose the place where they are.
    if (element.value !== value) element.value = value;
  }

  #leadHere(): void {
    const first = this.#element.closest('form')?.querySelector('[aria-invalid=true]');
    if (first !== this.#element) return;
    this.#element.focus();
    if (this.#element instanceof HTMLInputElement) this.#element.select();
  }
}

function isWritten(
  element: HTMLElement,
): element is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement
  );
}
