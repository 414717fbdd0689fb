// Generated from the folders beside by `npm run generate`. Do not edit.

import type { Catalogue } from '../texts.js';
import type { en } from '../invitations/en.js';

export const invitations: Catalogue<keyof typeof en> = {
  name: 'invitations',
  load: {
    ar: async () => (await import('../invitations/ar.js')).ar,
    de: async () => (await import('../invitations/de.js')).de,
    en: async () => (await import('../invitations/en.js')).en,
    es: async () => (await import('../invitations/es.js')).es,
    fr: async () => (await import('../invitations/fr.js')).fr,
    hi: async () => (await import('../invitations/hi.js')).hi,
    it: async () => (await import('../invitations/it.js')).it,
  },
};
