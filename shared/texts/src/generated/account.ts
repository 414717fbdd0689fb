// Generated from the folders beside by `npm run generate`. Do not edit.

import type { Catalogue } from '../texts.js';
import type { en } from '../account/en.js';

export const account: Catalogue<keyof typeof en> = {
  name: 'account',
  load: {
    ar: async () => (await import('../account/ar.js')).ar,
    de: async () => (await import('../account/de.js')).de,
    en: async () => (await import('../account/en.js')).en,
    es: async () => (await import('../account/es.js')).es,
    fr: async () => (await import('../account/fr.js')).fr,
    hi: async () => (await import('../account/hi.js')).hi,
    it: async () => (await import('../account/it.js')).it,
  },
};
