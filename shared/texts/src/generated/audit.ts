// Generated from the folders beside by `npm run generate`. Do not edit.

import type { Catalogue } from '../texts.js';
import type { en } from '../audit/en.js';

export const audit: Catalogue<keyof typeof en> = {
  name: 'audit',
  load: {
    ar: async () => (await import('../audit/ar.js')).ar,
    de: async () => (await import('../audit/de.js')).de,
    en: async () => (await import('../audit/en.js')).en,
    es: async () => (await import('../audit/es.js')).es,
    fr: async () => (await import('../audit/fr.js')).fr,
    hi: async () => (await import('../audit/hi.js')).hi,
    it: async () => (await import('../audit/it.js')).it,
  },
};
