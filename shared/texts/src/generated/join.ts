// Generated from the folders beside by `npm run generate`. Do not edit.

import type { Catalogue } from '../texts.js';
import type { en } from '../join/en.js';

export const join: Catalogue<keyof typeof en> = {
  name: 'join',
  load: {
    ar: async () => (await import('../join/ar.js')).ar,
    de: async () => (await import('../join/de.js')).de,
    en: async () => (await import('../join/en.js')).en,
    es: async () => (await import('../join/es.js')).es,
    fr: async () => (await import('../join/fr.js')).fr,
    hi: async () => (await import('../join/hi.js')).hi,
    it: async () => (await import('../join/it.js')).it,
  },
};
