import { Directive, input, output, signal } from '@angular/core';
import type { Control, Controls } from './controls';

/** A form that is sent by this page, not by the browser, and has said what is wrong in it by then. */
@Directive({
  selector: 'form[ghControls]',
  host: { novalidate: '', '(submit)': 'send($event)' },
})
export class FormControls {
  readonly controls = input.required<Controls>({ alias: 'ghControls' });
  readonly ghSent = output();
  readonly #count = signal(0);
  /** How often it was sent. */
  readonly count = this.#count.asReadonly();

  protected send(event: Event): void {
    event.preventDefault();
    this.controls().touch();
    this.#count.update((count) => count + 1);
    this.ghSent.emit();
  }
}

/** One of several radio buttons that set the same control. */
@Directive({
  selector: 'input[type=radio][ghChoice]',
  host: {
    '[value]': 'value()',
    '[checked]': 'ghChoice().value() === value()',
    '(change)': 'ghChoice().set(value())',
  },
})
export class Choice<Value extends string> {
  readonly ghChoice = input.required<Control<Value>>();
  readonly value = input.required<Value>();
}
