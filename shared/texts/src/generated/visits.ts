// Generated from the folders beside by `npm run generate`. Do not edit.

import type { Catalogue } from '../texts.js';
import type { en } from '../visits/en.js';

export const visits: Catalogue<keyof typeof en> = {
  name: 'visits',
  load: {
    ar: async () => (await import('../visits/ar.js')).ar,
    de: async () => (await import('../visits/de.js')).de,
    en: async () => (await import('../visits/en.js')).en,
    es: async () => (await import('../visits/es.js')).es,
    fr: async () => (await import('../visits/fr.js')).fr,
    hi: async () => (await import('../visits/hi.js')).hi,
    it: async () => (await import('../visits/it.js')).it,
  },
};
