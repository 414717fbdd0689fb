// Generated from the folders beside by `npm run generate`. Do not edit.

import type { Catalogue } from '../texts.js';
import type { en } from '../notifications/en.js';

export const notifications: Catalogue<keyof typeof en> = {
  name: 'notifications',
  load: {
    ar: async () => (await import('../notifications/ar.js')).ar,
    de: async () => (await import('../notifications/de.js')).de,
    en: async () => (await import('../notifications/en.js')).en,
    es: async () => (await import('../notifications/es.js')).es,
    fr: async () => (await import('../notifications/fr.js')).fr,
    hi: async () => (await import('../notifications/hi.js')).hi,
    it: async () => (await import('../notifications/it.js')).it,
  },
};
