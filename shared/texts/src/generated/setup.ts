// Generated from the folders beside by `npm run generate`. Do not edit.

import type { Catalogue } from '../texts.js';
import type { en } from '../setup/en.js';

export const setup: Catalogue<keyof typeof en> = {
  name: 'setup',
  load: {
    ar: async () => (await import('../setup/ar.js')).ar,
    de: async () => (await import('../setup/de.js')).de,
    en: async () => (await import('../setup/en.js')).en,
    es: async () => (await import('../setup/es.js')).es,
    fr: async () => (await import('../setup/fr.js')).fr,
    hi: async () => (await import('../setup/hi.js')).hi,
    it: async () => (await import('../setup/it.js')).it,
  },
};
