// Generated from the folders beside by `npm run generate`. Do not edit.

import type { Catalogue } from '../texts.js';
import type { en } from '../scanner/en.js';

export const scanner: Catalogue<keyof typeof en> = {
  name: 'scanner',
  load: {
    ar: async () => (await import('../scanner/ar.js')).ar,
    de: async () => (await import('../scanner/de.js')).de,
    en: async () => (await import('../scanner/en.js')).en,
    es: async () => (await import('../scanner/es.js')).es,
    fr: async () => (await import('../scanner/fr.js')).fr,
    hi: async () => (await import('../scanner/hi.js')).hi,
    it: async () => (await import('../scanner/it.js')).it,
  },
};
