// Generated from the folders beside by `npm run generate`. Do not edit.

import type { Catalogue } from '../texts.js';
import type { en } from '../vehicles/en.js';

export const vehicles: Catalogue<keyof typeof en> = {
  name: 'vehicles',
  load: {
    ar: async () => (await import('../vehicles/ar.js')).ar,
    de: async () => (await import('../vehicles/de.js')).de,
    en: async () => (await import('../vehicles/en.js')).en,
    es: async () => (await import('../vehicles/es.js')).es,
    fr: async () => (await import('../vehicles/fr.js')).fr,
    hi: async () => (await import('../vehicles/hi.js')).hi,
    it: async () => (await import('../vehicles/it.js')).it,
  },
};
