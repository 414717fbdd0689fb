// Generated from the folders beside by `npm run generate`. Do not edit.

import type { Catalogue } from '../texts.js';
import type { en } from './shell/en.js';

export const shell: Catalogue<keyof typeof en> = {
  name: 'shell',
  load: {
    ar: async () => (await import('./shell/ar.js')).ar,
    de: async () => (await import('./shell/de.js')).de,
    en: async () => (await import('./shell/en.js')).en,
    es: async () => (await import('./shell/es.js')).es,
    fr: async () => (await import('./shell/fr.js')).fr,
    hi: async () => (await import('./shell/hi.js')).hi,
    it: async () => (await import('./shell/it.js')).it,
  },
};
