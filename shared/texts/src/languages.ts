/** The languages that Gatehouse speaks, each under its own name. */
export const languages = {
  en: { name: 'English', dir: 'ltr' },
  hi: { name: 'हिन्दी', dir: 'ltr' },
  ar: { name: 'العربية', dir: 'rtl' },
  de: { name: 'Deutsch', dir: 'ltr' },
  fr: { name: 'Français', dir: 'ltr' },
  es: { name: 'Español', dir: 'ltr' },
  it: { name: 'Italiano', dir: 'ltr' },
} as const satisfies Record<string, { name: string; dir: 'ltr' | 'rtl' }>;

export type Language = keyof typeof languages;
export const languageCodes = Object.keys(languages) as Language[];

/** The first of these tags that Gatehouse speaks, by its language alone: `de-AT` gets `de`. */
export function chooseLanguage(tags: readonly (string | null | undefined)[]): Language {
  const wanted = tags.map((tag) => tag?.split('-')[0]?.toLowerCase());
  return languageCodes.find((code) => code === wanted.find((tag) => isLanguage(tag))) ?? 'en';
}

export function isLanguage(tag: string | undefined): tag is Language {
  return tag !== undefined && Object.hasOwn(languages, tag);
}
