import { Directive, ElementRef, afterNextRender, inject } from '@angular/core';

/** Where somebody goes on when this has appeared: they asked for it, and nothing else can be done. */
@Directive({ selector: '[ghFirst]' })
export class First {
  constructor() {
    const { nativeElement } = inject<ElementRef<HTMLElement>>(ElementRef);
    afterNextRender(() => nativeElement.focus());
  }
}
