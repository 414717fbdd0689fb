// Generated from the folders beside by `npm run generate`. Do not edit.

import type { Catalogue } from '../texts.js';
import type { en } from '../passes/en.js';

export const passes: Catalogue<keyof typeof en> = {
  name: 'passes',
  load: {
    ar: async () => (await import('../passes/ar.js')).ar,
    de: async () => (await import('../passes/de.js')).de,
    en: async () => (await import('../passes/en.js')).en,
    es: async () => (await import('../passes/es.js')).es,
    fr: async () => (await import('../passes/fr.js')).fr,
    hi: async () => (await import('../passes/hi.js')).hi,
    it: async () => (await import('../passes/it.js')).it,
  },
};
