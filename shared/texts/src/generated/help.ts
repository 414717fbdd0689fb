// Generated from the folders beside by `npm run generate`. Do not edit.

import type { Catalogue } from '../texts.js';
import type { en } from '../help/en.js';

export const help: Catalogue<keyof typeof en> = {
  name: 'help',
  load: {
    ar: async () => (await import('../help/ar.js')).ar,
    de: async () => (await import('../help/de.js')).de,
    en: async () => (await import('../help/en.js')).en,
    es: async () => (await import('../help/es.js')).es,
    fr: async () => (await import('../help/fr.js')).fr,
    hi: async () => (await import('../help/hi.js')).hi,
    it: async () => (await import('../help/it.js')).it,
  },
};
