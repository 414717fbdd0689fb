// Generated from the folders beside by `npm run generate`. Do not edit.

import type { Catalogue } from '../texts.js';
import type { en } from '../passkeys/en.js';

export const passkeys: Catalogue<keyof typeof en> = {
  name: 'passkeys',
  load: {
    ar: async () => (await import('../passkeys/ar.js')).ar,
    de: async () => (await import('../passkeys/de.js')).de,
    en: async () => (await import('../passkeys/en.js')).en,
    es: async () => (await import('../passkeys/es.js')).es,
    fr: async () => (await import('../passkeys/fr.js')).fr,
    hi: async () => (await import('../passkeys/hi.js')).hi,
    it: async () => (await import('../passkeys/it.js')).it,
  },
};
