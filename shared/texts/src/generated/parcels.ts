// Generated from the folders beside by `npm run generate`. Do not edit.

import type { Catalogue } from '../texts.js';
import type { en } from '../parcels/en.js';

export const parcels: Catalogue<keyof typeof en> = {
  name: 'parcels',
  load: {
    ar: async () => (await import('../parcels/ar.js')).ar,
    de: async () => (await import('../parcels/de.js')).de,
    en: async () => (await import('../parcels/en.js')).en,
    es: async () => (await import('../parcels/es.js')).es,
    fr: async () => (await import('../parcels/fr.js')).fr,
    hi: async () => (await import('../parcels/hi.js')).hi,
    it: async () => (await import('../parcels/it.js')).it,
  },
};
