// Generated from the folders beside by `npm run generate`. Do not edit.

import type { Catalogue } from '../texts.js';
import type { en } from '../devices/en.js';

export const devices: Catalogue<keyof typeof en> = {
  name: 'devices',
  load: {
    ar: async () => (await import('../devices/ar.js')).ar,
    de: async () => (await import('../devices/de.js')).de,
    en: async () => (await import('../devices/en.js')).en,
    es: async () => (await import('../devices/es.js')).es,
    fr: async () => (await import('../devices/fr.js')).fr,
    hi: async () => (await import('../devices/hi.js')).hi,
    it: async () => (await import('../devices/it.js')).it,
  },
};
