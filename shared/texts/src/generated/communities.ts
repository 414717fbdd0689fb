// Generated from the folders beside by `npm run generate`. Do not edit.

import type { Catalogue } from '../texts.js';
import type { en } from '../communities/en.js';

export const communities: Catalogue<keyof typeof en> = {
  name: 'communities',
  load: {
    ar: async () => (await import('../communities/ar.js')).ar,
    de: async () => (await import('../communities/de.js')).de,
    en: async () => (await import('../communities/en.js')).en,
    es: async () => (await import('../communities/es.js')).es,
    fr: async () => (await import('../communities/fr.js')).fr,
    hi: async () => (await import('../communities/hi.js')).hi,
    it: async () => (await import('../communities/it.js')).it,
  },
};
