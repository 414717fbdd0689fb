// Generated from the folders beside by `npm run generate`. Do not edit.

import type { Catalogue } from '../texts.js';
import type { en } from '../data-requests/en.js';

export const dataRequests: Catalogue<keyof typeof en> = {
  name: 'data-requests',
  load: {
    ar: async () => (await import('../data-requests/ar.js')).ar,
    de: async () => (await import('../data-requests/de.js')).de,
    en: async () => (await import('../data-requests/en.js')).en,
    es: async () => (await import('../data-requests/es.js')).es,
    fr: async () => (await import('../data-requests/fr.js')).fr,
    hi: async () => (await import('../data-requests/hi.js')).hi,
    it: async () => (await import('../data-requests/it.js')).it,
  },
};
