// Generated from the folders beside by `npm run generate`. Do not edit.

import type { Catalogue } from '../texts.js';
import type { en } from './cards/en.js';

export const cards: Catalogue<keyof typeof en> = {
  name: 'cards',
  load: {
    ar: async () => (await import('./cards/ar.js')).ar,
    de: async () => (await import('./cards/de.js')).de,
    en: async () => (await import('./cards/en.js')).en,
    es: async () => (await import('./cards/es.js')).es,
    fr: async () => (await import('./cards/fr.js')).fr,
    hi: async () => (await import('./cards/hi.js')).hi,
    it: async () => (await import('./cards/it.js')).it,
  },
};
