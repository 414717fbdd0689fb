// Generated from the folders beside by `npm run generate`. Do not edit.

import type { Catalogue } from '../texts.js';
import type { en } from '../units/en.js';

export const units: Catalogue<keyof typeof en> = {
  name: 'units',
  load: {
    ar: async () => (await import('../units/ar.js')).ar,
    de: async () => (await import('../units/de.js')).de,
    en: async () => (await import('../units/en.js')).en,
    es: async () => (await import('../units/es.js')).es,
    fr: async () => (await import('../units/fr.js')).fr,
    hi: async () => (await import('../units/hi.js')).hi,
    it: async () => (await import('../units/it.js')).it,
  },
};
