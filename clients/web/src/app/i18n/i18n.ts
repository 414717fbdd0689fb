import { DOCUMENT, Injectable, computed, inject, signal } from '@angular/core';
import { remembered } from '@gatehouse/ui/remembered';
import { en as commonEnglish } from '@gatehouse/texts/common/en';
import { common } from '@gatehouse/texts/generated/common';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import { sessions } from '@gatehouse/texts/generated/sessions';
import { chooseLanguage, languages, type Language } from '@gatehouse/texts/languages';
import { en as sessionsEnglish } from '@gatehouse/texts/sessions/en';
import { format, type Catalogue, type Texts, type Values } from '@gatehouse/texts/texts';

/** A key of undefined, which data led to that there is no word for, gives a dash. */
export type Translate = (key: MessageKey | undefined, values?: Values) => string;

interface Spoken {
  language: Language;
  texts: Texts;
}

/** What every page may say, and the sign-in. */
const atStart: readonly Catalogue[] = [common, sessions];

/**
 * The first page is drawn without a further question, in English, which most devices ask for; and
 * something must be able to say that no other language could be had.
 */
const english: Spoken = { language: 'en', texts: { ...commonEnglish, ...sessionsEnglish } };

/**
 * The language that people see, switched while the page runs: whatever calls `t` follows. Each page
 * says which texts it needs, and they are loaded with it in this language alone.
 */
@Injectable({ providedIn: 'root' })
export class I18n {
  readonly #document = inject(DOCUMENT);
  readonly #chosen = remembered('gatehouse.language');
  readonly #spoken = signal<Spoken>(english);
  /** Every one that a page has needed so far: all of them speak when the language changes. */
  readonly #needed = new Set(atStart);
  /** What is at hand of each language. */
  readonly #shelves = new Map<Language, Map<Catalogue, Texts>>([
    [
      'en',
      new Map<Catalogue, Texts>([
        [common, commonEnglish],
        [sessions, sessionsEnglish],
      ]),
    ],
  ]);
  /** The last that was asked for: an earlier one that loads slowly must not win. */
  #wanted: Language = 'en';

  readonly language = computed(() => this.#spoken().language);
  readonly isRightToLeft = computed(() => languages[this.language()].dir === 'rtl');

  /** A text in the language of the moment. */
  readonly t: Translate = (key, values = {}) => {
    const { language, texts } = this.#spoken();
    // Keys are chosen by data, too, which may come from a newer release.
    const isKnown = key !== undefined && Object.hasOwn(texts, key);
    return format(isKnown ? texts[key] : undefined, values, language);
  };

  /** Before anybody has signed in: what was chosen on this device, else what the browser speaks. */
  wantedAtStart(): Language {
    return chooseLanguage([this.#chosen.get(), ...navigator.languages]);
  }

  /**
   * Speaks this language, and remembers it on this device.
   * @throws what kept the texts from being loaded; everything stays as it was then
   */
  async use(language: Language): Promise<void> {
    await this.show(language);
    this.#chosen.set(language);
  }

  /** Whether somebody has chosen a language on this device. */
  isChosen(): boolean {
    return this.#chosen.get() !== null;
  }

  /**
   * Speaks this language while the page is open.
   * @throws what kept the texts from being loaded; everything stays as it was then
   */
  async show(language: Language): Promise<void> {
    this.#wanted = language;
    try {
      await this.#speak();
    } catch (error) {
      if (this.#wanted === language) this.#wanted = this.language();
      throw error;
    }
  }

  /**
   * Resolves when these texts are spoken.
   * @throws what kept them from being loaded
   */
  async need(catalogues: readonly Catalogue[]): Promise<void> {
    const added = catalogues.filter((one) => !this.#needed.has(one));
    for (const one of added) this.#needed.add(one);
    try {
      await this.#speak();
    } catch (error) {
      for (const one of added) this.#needed.delete(one);
      throw error;
    }
  }

  /** Fetches what is needed in the wanted language, which may become another meanwhile. */
  async #speak(): Promise<void> {
    const language = this.#wanted;
    const shelf = this.#shelfOf(language);
    const missing = [...this.#needed].filter((one) => !shelf.has(one));
    if (missing.length > 0) {
      await Promise.all(missing.map(async (one) => shelf.set(one, await one.load[language]())));
      return this.#speak();
    }
    const texts = [...this.#needed].flatMap((one) => Object.entries(shelf.get(one) ?? {}));
    this.#spoken.set({ language, texts: Object.fromEntries(texts) });
    this.#document.documentElement.lang = language;
    this.#document.documentElement.dir = languages[language].dir;
  }

  #shelfOf(language: Language): Map<Catalogue, Texts> {
    const shelf = this.#shelves.get(language) ?? new Map<Catalogue, Texts>();
    this.#shelves.set(language, shelf);
    return shelf;
  }
}
