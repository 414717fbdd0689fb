// Generated from the folders beside by `npm run generate`. Do not edit.

import type { Catalogue } from '../texts.js';
import type { en } from '../policies/en.js';

export const policies: Catalogue<keyof typeof en> = {
  name: 'policies',
  load: {
    ar: async () => (await import('../policies/ar.js')).ar,
    de: async () => (await import('../policies/de.js')).de,
    en: async () => (await import('../policies/en.js')).en,
    es: async () => (await import('../policies/es.js')).es,
    fr: async () => (await import('../policies/fr.js')).fr,
    hi: async () => (await import('../policies/hi.js')).hi,
    it: async () => (await import('../policies/it.js')).it,
  },
};
