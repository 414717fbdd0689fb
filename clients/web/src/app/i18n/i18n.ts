import { DOCUMENT, Injectable, computed, inject, signal } from '@angular/core';
import { remembered } from '@gatehouse/ui/remembered';
import { format, type Catalogue, type MessageKey, type Values } from './catalogue';
import { chooseLanguage, languages, type Language } from './languages';

/** A key of undefined, which data led to that there is no word for, gives a dash. */
export type Translate = (key: MessageKey | undefined, values?: Values) => string;

/** The language that people see, switched while the page runs: whatever calls `t` follows. */
@Injectable({ providedIn: 'root' })
export class I18n {
  readonly #document = inject(DOCUMENT);
  readonly #chosen = remembered('gatehouse.language');
  readonly #language = signal<Language>('en');
  readonly #catalogue = signal<Catalogue | undefined>(undefined);
  /** The last that was asked for: an earlier one that loads slowly must not win. */
  #wanted: Language = 'en';

  readonly language = this.#language.asReadonly();
  readonly isRightToLeft = computed(() => languages[this.#language()].dir === 'rtl');

  /** A text in the language of the moment. */
  readonly t: Translate = (key, values = {}) => {
    const catalogue = this.#catalogue();
    if (catalogue === undefined) return '';
    // Keys are chosen by data, too, which may come from a newer release.
    const isKnown = key !== undefined && Object.hasOwn(catalogue, key);
    return format(isKnown ? catalogue[key] : undefined, values, this.#language());
  };

  /** Before anybody has signed in: what was chosen on this device, else what the browser speaks. */
  start(): Promise<void> {
    return this.show(chooseLanguage([this.#chosen.get(), ...navigator.languages]));
  }

  /** Speaks this language, and remembers it on this device. */
  use(language: Language): Promise<void> {
    this.#chosen.set(language);
    return this.show(language);
  }

  /** Whether somebody has chosen a language on this device. */
  isChosen(): boolean {
    return this.#chosen.get() !== null;
  }

  /** Speaks this language while the page is open. */
  async show(language: Language): Promise<void> {
    this.#wanted = language;
    const catalogue = await languages[language].load();
    if (this.#wanted !== language) return;
    this.#language.set(language);
    this.#catalogue.set(catalogue);
    this.#document.documentElement.lang = language;
    this.#document.documentElement.dir = languages[language].dir;
  }
}
