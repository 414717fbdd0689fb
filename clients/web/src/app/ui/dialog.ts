import { Directive, ElementRef, afterNextRender, inject, output } from '@angular/core';

/**
 * A modal `dialog` that is open while it exists: the browser keeps the focus inside, makes the rest
 * inert, and gives the focus back afterwards.
 */
@Directive({
  selector: 'dialog[ghModal]',
  host: { '(cancel)': 'cancel($event)', '(close)': 'closed.emit()' },
})
export class Modal {
  /** Somebody wants it gone; whoever opened it takes it away. */
  readonly closed = output();
  readonly #dialog = inject<ElementRef<HTMLDialogElement>>(ElementRef).nativeElement;

  constructor() {
    afterNextRender(() => {
      if (!this.#dialog.open) this.#dialog.showModal();
    });
  }

  protected cancel(event: Event): void {
    event.preventDefault();
    this.closed.emit();
  }
}
