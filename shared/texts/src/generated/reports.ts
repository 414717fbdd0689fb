// Generated from the folders beside by `npm run generate`. Do not edit.

import type { Catalogue } from '../texts.js';
import type { en } from '../reports/en.js';

export const reports: Catalogue<keyof typeof en> = {
  name: 'reports',
  load: {
    ar: async () => (await import('../reports/ar.js')).ar,
    de: async () => (await import('../reports/de.js')).de,
    en: async () => (await import('../reports/en.js')).en,
    es: async () => (await import('../reports/es.js')).es,
    fr: async () => (await import('../reports/fr.js')).fr,
    hi: async () => (await import('../reports/hi.js')).hi,
    it: async () => (await import('../reports/it.js')).it,
  },
};
