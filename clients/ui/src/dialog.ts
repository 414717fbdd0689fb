import {
  DOCUMENT,
  DestroyRef,
  Directive,
  ElementRef,
  afterNextRender,
  inject,
  output,
} from '@angular/core';

/**
 * A modal `dialog` that is open while it exists: the browser keeps the focus inside and makes the
 * rest inert. Afterwards the focus goes back to where it was, else to the page's content: a dialog
 * that is taken away would leave it nowhere.
 */
@Directive({
  selector: 'dialog[ghModal]',
  host: { '(cancel)': 'cancel($event)', '(close)': 'closed.emit()' },
})
export class Modal {
  /** Somebody wants it gone; whoever opened it takes it away. */
  readonly closed = output();
  readonly #dialog = inject<ElementRef<HTMLDialogElement>>(ElementRef).nativeElement;

  readonly #document = inject(DOCUMENT);

  constructor() {
    const { activeElement } = this.#document;
    afterNextRender(() => {
      if (!this.#dialog.open) this.#dialog.showModal();
    });
    inject(DestroyRef).onDestroy(() => this.#giveFocusBack(activeElement));
  }

  #giveFocusBack(before: Element | null): void {
    const hadNone = before === null || before === this.#document.body || !before.isConnected;
    const target = hadNone ? this.#document.getElementById('content') : before;
    if (target instanceof HTMLElement) target.focus({ preventScroll: true });
  }

  protected cancel(event: Event): void {
    event.preventDefault();
    this.closed.emit();
  }
}
