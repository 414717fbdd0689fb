import { ApplicationRef, Directive, ElementRef, afterNextRender, inject } from '@angular/core';

/** Where somebody goes on when this has appeared: they asked for it, and nothing else can be done. */
@Directive({ selector: '[ghFirst]' })
export class First {
  constructor() {
    const { nativeElement } = inject<ElementRef<HTMLElement>>(ElementRef);
    afterNextRender(() => nativeElement.focus());
  }
}

/**
 * Leads into what a press has brought, within that press: it is drawn at once and not in the next frame.
 * What is typed right after is not lost then, and a phone shows its keyboard.
 *
 * @returns what focuses on a part of the component that asks for this, by its selector
 */
export function createLead(): (selector: string) => void {
  const app = inject(ApplicationRef);
  const { nativeElement } = inject<ElementRef<HTMLElement>>(ElementRef);
  return (selector) => {
    app.tick();
    nativeElement.querySelector<HTMLElement>(selector)?.focus();
  };
}
