// Generated from the folders beside by `npm run generate`. Do not edit.

import type { Catalogue } from '../texts.js';
import type { en } from './permissions/en.js';

export const permissions: Catalogue<keyof typeof en> = {
  name: 'permissions',
  load: {
    ar: async () => (await import('./permissions/ar.js')).ar,
    de: async () => (await import('./permissions/de.js')).de,
    en: async () => (await import('./permissions/en.js')).en,
    es: async () => (await import('./permissions/es.js')).es,
    fr: async () => (await import('./permissions/fr.js')).fr,
    hi: async () => (await import('./permissions/hi.js')).hi,
    it: async () => (await import('./permissions/it.js')).it,
  },
};
