// Generated from the folders beside by `npm run generate`. Do not edit.

import type { Catalogue } from '../texts.js';
import type { en } from '../common/en.js';

export const common: Catalogue<keyof typeof en> = {
  name: 'common',
  load: {
    ar: async () => (await import('../common/ar.js')).ar,
    de: async () => (await import('../common/de.js')).de,
    en: async () => (await import('../common/en.js')).en,
    es: async () => (await import('../common/es.js')).es,
    fr: async () => (await import('../common/fr.js')).fr,
    hi: async () => (await import('../common/hi.js')).hi,
    it: async () => (await import('../common/it.js')).it,
  },
};
