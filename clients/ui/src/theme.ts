import { DOCUMENT, Injectable, inject, signal } from '@angular/core';
import { remembered } from './remembered';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Light, dark, or what the device prefers. */
@Injectable({ providedIn: 'root' })
export class ThemeChoice {
  readonly #document = inject(DOCUMENT);
  readonly #chosen = remembered('gatehouse.theme');
  readonly #theme = signal<Theme>('system');
  readonly theme = this.#theme.asReadonly();

  start(): void {
    this.#show(themes.find((theme) => theme === this.#chosen.get()) ?? 'system');
  }

  use(theme: Theme): void {
    this.#chosen.set(theme);
    this.#show(theme);
  }

  #show(theme: Theme): void {
    this.#theme.set(theme);
    const { dataset } = this.#document.documentElement;
    if (theme === 'system') delete dataset['theme'];
    else dataset['theme'] = theme;
  }
}
