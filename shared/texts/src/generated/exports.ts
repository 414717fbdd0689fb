// Generated from the folders beside by `npm run generate`. Do not edit.

import type { Catalogue } from '../texts.js';
import type { en } from '../exports/en.js';

export const exports: Catalogue<keyof typeof en> = {
  name: 'exports',
  load: {
    ar: async () => (await import('../exports/ar.js')).ar,
    de: async () => (await import('../exports/de.js')).de,
    en: async () => (await import('../exports/en.js')).en,
    es: async () => (await import('../exports/es.js')).es,
    fr: async () => (await import('../exports/fr.js')).fr,
    hi: async () => (await import('../exports/hi.js')).hi,
    it: async () => (await import('../exports/it.js')).it,
  },
};
