// Generated from the folders beside by `npm run generate`. Do not edit.

import type { Catalogue } from '../texts.js';
import type { en } from './mails/en.js';

export const mails: Catalogue<keyof typeof en> = {
  name: 'mails',
  load: {
    ar: async () => (await import('./mails/ar.js')).ar,
    de: async () => (await import('./mails/de.js')).de,
    en: async () => (await import('./mails/en.js')).en,
    es: async () => (await import('./mails/es.js')).es,
    fr: async () => (await import('./mails/fr.js')).fr,
    hi: async () => (await import('./mails/hi.js')).hi,
    it: async () => (await import('./mails/it.js')).it,
  },
};
