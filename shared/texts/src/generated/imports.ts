// Generated from the folders beside by `npm run generate`. Do not edit.

import type { Catalogue } from '../texts.js';
import type { en } from '../imports/en.js';

export const imports: Catalogue<keyof typeof en> = {
  name: 'imports',
  load: {
    ar: async () => (await import('../imports/ar.js')).ar,
    de: async () => (await import('../imports/de.js')).de,
    en: async () => (await import('../imports/en.js')).en,
    es: async () => (await import('../imports/es.js')).es,
    fr: async () => (await import('../imports/fr.js')).fr,
    hi: async () => (await import('../imports/hi.js')).hi,
    it: async () => (await import('../imports/it.js')).it,
  },
};
