// Generated from the folders beside by `npm run generate`. Do not edit.

import type { Catalogue } from '../texts.js';
import type { en } from '../blocks/en.js';

export const blocks: Catalogue<keyof typeof en> = {
  name: 'blocks',
  load: {
    ar: async () => (await import('../blocks/ar.js')).ar,
    de: async () => (await import('../blocks/de.js')).de,
    en: async () => (await import('../blocks/en.js')).en,
    es: async () => (await import('../blocks/es.js')).es,
    fr: async () => (await import('../blocks/fr.js')).fr,
    hi: async () => (await import('../blocks/hi.js')).hi,
    it: async () => (await import('../blocks/it.js')).it,
  },
};
