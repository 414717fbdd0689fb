// Generated from the folders beside by `npm run generate`. Do not edit.

import type { Catalogue } from '../texts.js';
import type { en } from '../rosters/en.js';

export const rosters: Catalogue<keyof typeof en> = {
  name: 'rosters',
  load: {
    ar: async () => (await import('../rosters/ar.js')).ar,
    de: async () => (await import('../rosters/de.js')).de,
    en: async () => (await import('../rosters/en.js')).en,
    es: async () => (await import('../rosters/es.js')).es,
    fr: async () => (await import('../rosters/fr.js')).fr,
    hi: async () => (await import('../rosters/hi.js')).hi,
    it: async () => (await import('../rosters/it.js')).it,
  },
};
