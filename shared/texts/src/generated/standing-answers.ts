// Generated from the folders beside by `npm run generate`. Do not edit.

import type { Catalogue } from '../texts.js';
import type { en } from '../standing-answers/en.js';

export const standingAnswers: Catalogue<keyof typeof en> = {
  name: 'standing-answers',
  load: {
    ar: async () => (await import('../standing-answers/ar.js')).ar,
    de: async () => (await import('../standing-answers/de.js')).de,
    en: async () => (await import('../standing-answers/en.js')).en,
    es: async () => (await import('../standing-answers/es.js')).es,
    fr: async () => (await import('../standing-answers/fr.js')).fr,
    hi: async () => (await import('../standing-answers/hi.js')).hi,
    it: async () => (await import('../standing-answers/it.js')).it,
  },
};
