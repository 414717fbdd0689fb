import { DOCUMENT, Injectable, computed, inject, signal } from '@angular/core';
import { scanner } from '@gatehouse/texts/generated/scanner';
import { chooseLanguage, languages, type Language } from '@gatehouse/texts/languages';
import { en } from '@gatehouse/texts/scanner/en';
import { format, type Texts, type Values } from '@gatehouse/texts/texts';
import { remembered } from '@gatehouse/ui/remembered';

export type TextKey = keyof typeof en;

interface Spoken {
  language: Language;
  texts: Texts<TextKey>;
}

/** The language that the guard sees, and how times are written in it. */
@Injectable({ providedIn: 'root' })
export class Speech {
  readonly #document = inject(DOCUMENT);
  readonly #chosen = remembered('gatehouse.scanner.language');
  readonly #spoken = signal<Spoken>({ language: 'en', texts: en });
  readonly language = computed(() => this.#spoken().language);

  readonly t = (key: TextKey, values: Values = {}): string => {
    const { language, texts } = this.#spoken();
    return format(texts[key], values, language);
  };

  /** As it was chosen on this device, else as the browser speaks. */
  start(): Promise<void> {
    return this.#show(chooseLanguage([this.#chosen.get(), ...navigator.languages]));
  }

  async use(language: Language): Promise<void> {
    await this.#show(language);
    this.#chosen.set(language);
  }

  /** With its day, where it is of another one. */
  time(at: Date, zone: string, now = new Date()): string {
    const language = this.language();
    const day = new Intl.DateTimeFormat(language, { timeZone: zone, dateStyle: 'short' });
    const isToday = day.format(at) === day.format(now);
    const date = isToday ? {} : ({ weekday: 'short', day: 'numeric', month: 'short' } as const);
    return new Intl.DateTimeFormat(language, {
      ...{ timeZone: zone, hour: '2-digit', minute: '2-digit', ...date },
    }).format(at);
  }

  /** Texts that cannot be had leave those that are spoken. */
  async #show(language: Language): Promise<void> {
    const texts = await scanner.load[language]().catch(() => undefined);
    if (texts === undefined) return;
    this.#spoken.set({ language, texts });
    this.#document.documentElement.lang = language;
    this.#document.documentElement.dir = languages[language].dir;
  }
}
