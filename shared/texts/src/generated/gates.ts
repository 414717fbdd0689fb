// Generated from the folders beside by `npm run generate`. Do not edit.

import type { Catalogue } from '../texts.js';
import type { en } from '../gates/en.js';

export const gates: Catalogue<keyof typeof en> = {
  name: 'gates',
  load: {
    ar: async () => (await import('../gates/ar.js')).ar,
    de: async () => (await import('../gates/de.js')).de,
    en: async () => (await import('../gates/en.js')).en,
    es: async () => (await import('../gates/es.js')).es,
    fr: async () => (await import('../gates/fr.js')).fr,
    hi: async () => (await import('../gates/hi.js')).hi,
    it: async () => (await import('../gates/it.js')).it,
  },
};
