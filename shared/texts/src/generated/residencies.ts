// Generated from the folders beside by `npm run generate`. Do not edit.

import type { Catalogue } from '../texts.js';
import type { en } from '../residencies/en.js';

export const residencies: Catalogue<keyof typeof en> = {
  name: 'residencies',
  load: {
    ar: async () => (await import('../residencies/ar.js')).ar,
    de: async () => (await import('../residencies/de.js')).de,
    en: async () => (await import('../residencies/en.js')).en,
    es: async () => (await import('../residencies/es.js')).es,
    fr: async () => (await import('../residencies/fr.js')).fr,
    hi: async () => (await import('../residencies/hi.js')).hi,
    it: async () => (await import('../residencies/it.js')).it,
  },
};
