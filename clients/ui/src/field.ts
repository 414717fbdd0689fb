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
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { FormGroupDirective, type AbstractControl } from '@angular/forms';
import { Words } from './words';

let count = 0;

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
  readonly control = input<AbstractControl>();
  /** How it is written, said where it is not written so. */
  readonly rule = input<string>();
  /** What the API says of it. */
  readonly problem = input<string | undefined>();

  protected readonly t = inject(Words).t;
  readonly id = `field-${++count}`;
  readonly #changes = signal(0);
  readonly error = computed(() => {
    this.#changes();
    return this.problem() ?? this.#fault();
  });
  readonly described = computed(() =>
    this.error() !== undefined || this.hint() !== undefined ? `${this.id}-note` : null,
  );

  constructor() {
    effect((onCleanup) => {
      const subscription = this.control()?.events.subscribe(() =>
        this.#changes.update((changes) => changes + 1),
      );
      onCleanup(() => subscription?.unsubscribe());
    });
  }

  #fault(): string | undefined {
    const control = this.control();
    if (!control?.touched || control.errors === null) return undefined;
    const { errors } = control;
    if ('required' in errors) return this.t('field.required');
    if ('email' in errors) return this.t('field.email');
    if ('minlength' in errors) return this.t('field.passwordShort');
    return this.rule() ?? this.t('field.invalid');
  }
}

/**
 * The control inside a `gh-field`. After a form was sent, the first that is at fault gets the focus:
 * at once, or when the API has found the fault. What is in it is selected, so that typing replaces it.
 */
@Directive({
  selector: '[ghControl]',
  host: {
    '[id]': 'field.id',
    '[attr.aria-describedby]': 'field.described()',
    '[attr.aria-invalid]': "field.error() === undefined ? null : 'true'",
    '(input)': 'settle()',
  },
})
export class FieldControl {
  protected readonly field = inject(Field);
  readonly #element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly #sent = signal(0);
  #settled = 0;

  constructor() {
    const injector = inject(Injector);
    inject(FormGroupDirective, { optional: true })
      ?.ngSubmit.pipe(takeUntilDestroyed())
      .subscribe(() => this.#sent.update((sent) => sent + 1));
    effect(() => {
      if (this.#sent() === this.#settled || this.field.error() === undefined) return;
      this.settle();
      afterNextRender(() => this.#leadHere(), { injector });
    });
  }

  /** Faults that appear from now on were not sent. */
  protected settle(): void {
    this.#settled = untracked(this.#sent);
  }

  #leadHere(): void {
    const first = this.#element.closest('form')?.querySelector('[aria-invalid=true]');
    if (first !== this.#element) return;
    this.#element.focus();
    if (this.#element instanceof HTMLInputElement) this.#element.select();
  }
}
