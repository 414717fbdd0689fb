import type { Catalogue } from './catalogue';
import { en } from './messages/en';

/**
 * The languages of the portal, each under its own name. English, which most devices ask for, comes with
 * the application; each other catalogue is loaded when it is chosen.
 */
export const languages = {
  en: { name: 'English', dir: 'ltr', load: () => Promise.resolve(en) },
  hi: { name: 'हिन्दी', dir: 'ltr', load: async () => (await import('./messages/hi')).hi },
  ar: { name: 'العربية', dir: 'rtl', load: async () => (await import('./messages/ar')).ar },
  de: { name: 'Deutsch', dir: 'ltr', load: async () => (await import('./messages/de')).de },
  fr: { name: 'Français', dir: 'ltr', load: async () => (await import('./messages/fr')).fr },
  es: { name: 'Español', dir: 'ltr', load: async () => (await import('./messages/es')).es },
  it: { name: 'Italiano', dir: 'ltr', load: async () => (await import('./messages/it')).it },
} as const satisfies Record<
  string,
  { name: string; dir: 'ltr' | 'rtl'; load: () => Promise<Catalogue> }
>;

export type Language = keyof typeof languages;
export const languageCodes = Object.keys(languages) as Language[];

/** The first of these tags that the portal speaks, by its language alone: `de-AT` gets `de`. */
export function chooseLanguage(tags: readonly (string | null | undefined)[]): Language {
  const wanted = tags.map((tag) => tag?.split('-')[0]?.toLowerCase());
  return languageCodes.find((code) => code === wanted.find((tag) => isLanguage(tag))) ?? 'en';
}

export function isLanguage(tag: string | undefined): tag is Language {
  return tag !== undefined && tag in languages;
}
