// Generated from the folders beside by `npm run generate`. Do not edit.

import type { Catalogue } from '../texts.js';
import type { en } from '../moves/en.js';

export const moves: Catalogue<keyof typeof en> = {
  name: 'moves',
  load: {
    ar: async () => (await import('../moves/ar.js')).ar,
    de: async () => (await import('../moves/de.js')).de,
    en: async () => (await import('../moves/en.js')).en,
    es: async () => (await import('../moves/es.js')).es,
    fr: async () => (await import('../moves/fr.js')).fr,
    hi: async () => (await import('../moves/hi.js')).hi,
    it: async () => (await import('../moves/it.js')).it,
  },
};
