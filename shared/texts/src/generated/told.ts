// Generated from the folders beside by `npm run generate`. Do not edit.

import type { Catalogue } from '../texts.js';
import type { en } from './told/en.js';

export const told: Catalogue<keyof typeof en> = {
  name: 'told',
  load: {
    ar: async () => (await import('./told/ar.js')).ar,
    de: async () => (await import('./told/de.js')).de,
    en: async () => (await import('./told/en.js')).en,
    es: async () => (await import('./told/es.js')).es,
    fr: async () => (await import('./told/fr.js')).fr,
    hi: async () => (await import('./told/hi.js')).hi,
    it: async () => (await import('./told/it.js')).it,
  },
};
