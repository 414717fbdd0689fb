import { Injectable, inject } from '@angular/core';
import { languages, type Language } from '@gatehouse/texts/languages';
import { ToastStore } from '@gatehouse/ui/toasts';
import { I18n } from './i18n';

/** Changes the language, and says so where its texts cannot be had: it can be chosen again then. */
@Injectable({ providedIn: 'root' })
export class LanguageChoice {
  readonly #i18n = inject(I18n);
  readonly #toasts = inject(ToastStore);

  /** Before anybody has signed in. */
  start(): Promise<boolean> {
    return this.show(this.#i18n.wantedAtStart());
  }

  /** Speaks this language, and remembers it on this device. */
  use(language: Language): Promise<boolean> {
    return this.#try(language, () => this.#i18n.use(language));
  }

  /** Speaks this language while the page is open. */
  show(language: Language): Promise<boolean> {
    return this.#try(language, () => this.#i18n.show(language));
  }

  /** @returns whether it is spoken */
  async #try(language: Language, speak: () => Promise<void>): Promise<boolean> {
    try {
      await speak();
      return true;
    } catch {
      const { name } = languages[language];
      const title = this.#i18n.t('language.failed', { language: name });
      const body = this.#i18n.t('language.failedText');
      this.#toasts.show({ title, body, icon: 'offline', tone: 'bad' });
      return false;
    }
  }
}
