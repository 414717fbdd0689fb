// Generated from the folders beside by `npm run generate`. Do not edit.

import type { Catalogue } from '../texts.js';
import type { en } from '../directory/en.js';

export const directory: Catalogue<keyof typeof en> = {
  name: 'directory',
  load: {
    ar: async () => (await import('../directory/ar.js')).ar,
    de: async () => (await import('../directory/de.js')).de,
    en: async () => (await import('../directory/en.js')).en,
    es: async () => (await import('../directory/es.js')).es,
    fr: async () => (await import('../directory/fr.js')).fr,
    hi: async () => (await import('../directory/hi.js')).hi,
    it: async () => (await import('../directory/it.js')).it,
  },
};
