import { DestroyRef, Directive, ElementRef, inject, input } from '@angular/core';

let count = 0;

/** A few words about a button, seen while it is pointed at or has the focus; Escape takes them away. */
@Directive({
  selector: '[ghTip]',
  host: {
    '(mouseenter)': 'show()',
    '(mouseleave)': 'hide()',
    '(focus)': 'show()',
    '(blur)': 'hide()',
    '(keydown.escape)': 'hide()',
    '[attr.aria-describedby]': 'id',
  },
})
export class Tip {
  readonly ghTip = input.required<string>();
  protected readonly id = `tip-${++count}`;
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  #bubble: HTMLElement | undefined;

  constructor() {
    inject(DestroyRef).onDestroy(() => this.hide());
  }

  protected show(): void {
    if (this.#bubble !== undefined) return;
    const bubble = document.createElement('div');
    Object.assign(bubble, { id: this.id, className: 'tip', role: 'tooltip', popover: 'manual' });
    bubble.textContent = this.ghTip();
    this.#host.after(bubble);
    this.#bubble = bubble;
    bubble.showPopover();
    const place = this.#host.getBoundingClientRect();
    const left = place.left + place.width / 2 - bubble.offsetWidth / 2;
    const most = document.documentElement.clientWidth - bubble.offsetWidth - 8;
    bubble.style.setProperty('left', `${Math.min(Math.max(8, left), most)}px`);
    bubble.style.setProperty('top', `${place.bottom + 6}px`);
  }

  protected hide(): void {
    this.#bubble?.remove();
    this.#bubble = undefined;
  }
}
