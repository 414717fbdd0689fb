// Generated from the folders beside by `npm run generate`. Do not edit.

import type { Catalogue } from '../texts.js';
import type { en } from '../noticeboard/en.js';

export const noticeboard: Catalogue<keyof typeof en> = {
  name: 'noticeboard',
  load: {
    ar: async () => (await import('../noticeboard/ar.js')).ar,
    de: async () => (await import('../noticeboard/de.js')).de,
    en: async () => (await import('../noticeboard/en.js')).en,
    es: async () => (await import('../noticeboard/es.js')).es,
    fr: async () => (await import('../noticeboard/fr.js')).fr,
    hi: async () => (await import('../noticeboard/hi.js')).hi,
    it: async () => (await import('../noticeboard/it.js')).it,
  },
};
