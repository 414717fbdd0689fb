// Generated from the folders beside by `npm run generate`. Do not edit.

import type { Catalogue } from '../texts.js';
import type { en } from '../identity-documents/en.js';

export const identityDocuments: Catalogue<keyof typeof en> = {
  name: 'identity-documents',
  load: {
    ar: async () => (await import('../identity-documents/ar.js')).ar,
    de: async () => (await import('../identity-documents/de.js')).de,
    en: async () => (await import('../identity-documents/en.js')).en,
    es: async () => (await import('../identity-documents/es.js')).es,
    fr: async () => (await import('../identity-documents/fr.js')).fr,
    hi: async () => (await import('../identity-documents/hi.js')).hi,
    it: async () => (await import('../identity-documents/it.js')).it,
  },
};
