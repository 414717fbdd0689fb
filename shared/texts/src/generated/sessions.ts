// Generated from the folders beside by `npm run generate`. Do not edit.

import type { Catalogue } from '../texts.js';
import type { en } from '../sessions/en.js';

export const sessions: Catalogue<keyof typeof en> = {
  name: 'sessions',
  load: {
    ar: async () => (await import('../sessions/ar.js')).ar,
    de: async () => (await import('../sessions/de.js')).de,
    en: async () => (await import('../sessions/en.js')).en,
    es: async () => (await import('../sessions/es.js')).es,
    fr: async () => (await import('../sessions/fr.js')).fr,
    hi: async () => (await import('../sessions/hi.js')).hi,
    it: async () => (await import('../sessions/it.js')).it,
  },
};
