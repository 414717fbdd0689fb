// Generated from the folders beside by `npm run generate`. Do not edit.

import type { Catalogue } from '../texts.js';
import type { en } from '../people/en.js';

export const people: Catalogue<keyof typeof en> = {
  name: 'people',
  load: {
    ar: async () => (await import('../people/ar.js')).ar,
    de: async () => (await import('../people/de.js')).de,
    en: async () => (await import('../people/en.js')).en,
    es: async () => (await import('../people/es.js')).es,
    fr: async () => (await import('../people/fr.js')).fr,
    hi: async () => (await import('../people/hi.js')).hi,
    it: async () => (await import('../people/it.js')).it,
  },
};
