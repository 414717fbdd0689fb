import { TestBed } from '@angular/core/testing';
import { languageCodes, type Language } from '@gatehouse/texts/languages';
import type { Catalogue, Texts } from '@gatehouse/texts/texts';
import { beforeEach, describe, expect, it } from 'vitest';
import { ToastStore } from '@gatehouse/ui/toasts';
import { I18n, type Translate } from './i18n';
import { LanguageChoice } from './language-choice';

/** Texts that come when the test lets them, and say in which language they were asked for. */
class Held implements Catalogue {
  readonly asked: Language[] = [];
  readonly #waiting: { settle: () => void; refuse: (error: Error) => void }[] = [];
  readonly load: Catalogue['load'];

  constructor(readonly name: string) {
    this.load = Object.fromEntries(
      languageCodes.map((language) => [language, () => this.#ask(language)]),
    ) as Catalogue['load'];
  }

  let(): void {
    this.#waiting.shift()?.settle();
  }

  refuse(): void {
    this.#waiting.shift()?.refuse(new Error('offline'));
  }

  #ask(language: Language): Promise<Texts> {
    this.asked.push(language);
    return new Promise((resolve, reject) => {
      const texts = { [`${this.name}.title`]: `${this.name} in ${language}` };
      this.#waiting.push({ settle: () => resolve(texts), refuse: reject });
    });
  }
}

let i18n: I18n;
/** Keys of texts that there are only here. */
const t = (key: string): string => i18n.t(key as Parameters<Translate>[0]);

beforeEach(() => {
  localStorage.clear();
  i18n = TestBed.inject(I18n);
});

describe('the language', () => {
  it('is English at once, and what a page needs comes with it in no other', async () => {
    expect(t('action.cancel')).toBe('Cancel');
    const page = new Held('page');
    const needed = i18n.need([page]);
    expect(t('page.title')).toBe('–');
    page.let();
    await needed;
    expect([t('page.title'), page.asked]).toEqual(['page in en', ['en']]);
  });

  it('changes when all that the open pages need is there, and in one moment', async () => {
    const page = new Held('page');
    const needed = i18n.need([page]);
    page.let();
    await needed;
    const shown = i18n.show('de');
    await expect.poll(() => page.asked).toEqual(['en', 'de']);
    expect([i18n.language(), t('action.cancel'), t('page.title')]).toEqual([
      'en',
      'Cancel',
      'page in en',
    ]);
    page.let();
    await shown;
    expect([i18n.language(), t('action.cancel'), t('page.title')]).toEqual([
      'de',
      'Abbrechen',
      'page in de',
    ]);
    expect(document.documentElement.lang).toBe('de');
  });

  it('is that of the last choice, when an earlier one comes late', async () => {
    const page = new Held('page');
    const needed = i18n.need([page]);
    const shown = i18n.show('it');
    await expect.poll(() => page.asked).toEqual(['en', 'it']);
    page.let();
    page.let();
    await Promise.all([needed, shown]);
    expect([i18n.language(), t('page.title')]).toEqual(['it', 'page in it']);
  });
});

describe('a language whose texts cannot be had', () => {
  it('leaves everything as it was, which is said; choosing it again tries again', async () => {
    const page = new Held('page');
    const needed = i18n.need([page]);
    page.let();
    await needed;
    const choice = TestBed.inject(LanguageChoice);
    const first = choice.use('fr');
    await expect.poll(() => page.asked).toEqual(['en', 'fr']);
    page.refuse();
    expect(await first).toBe(false);
    expect([i18n.language(), i18n.isChosen(), t('page.title')]).toEqual([
      'en',
      false,
      'page in en',
    ]);
    const [toast] = TestBed.inject(ToastStore).toasts();
    expect(toast?.title).toBe('Français could not be loaded');
    const second = choice.use('fr');
    await expect.poll(() => page.asked).toEqual(['en', 'fr', 'fr']);
    page.let();
    expect(await second).toBe(true);
    expect([i18n.language(), i18n.isChosen(), t('page.title')]).toEqual(['fr', true, 'page in fr']);
  });

  it('is not asked for again because of a page that never came', async () => {
    const page = new Held('page');
    const needed = i18n.need([page]);
    page.refuse();
    await expect(needed).rejects.toThrow('offline');
    await i18n.show('es');
    expect([i18n.language(), page.asked]).toEqual(['es', ['en']]);
    const again = i18n.need([page]);
    page.let();
    await again;
    expect(t('page.title')).toBe('page in es');
  });
});
