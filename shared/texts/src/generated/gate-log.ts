// Generated from the folders beside by `npm run generate`. Do not edit.

import type { Catalogue } from '../texts.js';
import type { en } from '../gate-log/en.js';

export const gateLog: Catalogue<keyof typeof en> = {
  name: 'gate-log',
  load: {
    ar: async () => (await import('../gate-log/ar.js')).ar,
    de: async () => (await import('../gate-log/de.js')).de,
    en: async () => (await import('../gate-log/en.js')).en,
    es: async () => (await import('../gate-log/es.js')).es,
    fr: async () => (await import('../gate-log/fr.js')).fr,
    hi: async () => (await import('../gate-log/hi.js')).hi,
    it: async () => (await import('../gate-log/it.js')).it,
  },
};
