// Generated from the folders beside by `npm run generate`. Do not edit.

import type { Catalogue } from '../texts.js';
import type { en } from '../passwords/en.js';

export const passwords: Catalogue<keyof typeof en> = {
  name: 'passwords',
  load: {
    ar: async () => (await import('../passwords/ar.js')).ar,
    de: async () => (await import('../passwords/de.js')).de,
    en: async () => (await import('../passwords/en.js')).en,
    es: async () => (await import('../passwords/es.js')).es,
    fr: async () => (await import('../passwords/fr.js')).fr,
    hi: async () => (await import('../passwords/hi.js')).hi,
    it: async () => (await import('../passwords/it.js')).it,
  },
};
