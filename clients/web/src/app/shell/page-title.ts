import { Injectable, computed, effect, inject, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { TitleStrategy, type RouterStateSnapshot } from '@angular/router';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import { I18n } from '../i18n/i18n';

/** The title of the page in the chosen language; what rings goes in front of everything. */
@Injectable({ providedIn: 'root' })
export class PageTitle extends TitleStrategy {
  readonly #i18n = inject(I18n);
  readonly #title = inject(Title);
  readonly #page = signal<MessageKey | undefined>(undefined);
  readonly #ringing = signal<string | undefined>(undefined);
  readonly #news = signal(0);
  readonly #shown = computed(() => {
    const page = this.#page();
    const here = page === undefined ? 'Gatehouse' : `${this.#i18n.t(page)} · Gatehouse`;
    const ringing = this.#ringing();
    const news = this.#news();
    if (ringing === undefined && news > 0) return `(${news}) ${here}`;
    return ringing === undefined ? here : `🔔 ${ringing}`;
  });

  constructor() {
    super();
    effect(() => this.#title.setTitle(this.#shown()));
  }

  override updateTitle(snapshot: RouterStateSnapshot): void {
    // Routes name a message, so that the title follows the language.
    this.#page.set(this.buildTitle(snapshot) as MessageKey | undefined);
  }

  /** So many things on the page wait for somebody to look at them. */
  count(news: number): void {
    this.#news.set(news);
  }

  ring(who: string | undefined): void {
    this.#ringing.set(who);
  }
}
