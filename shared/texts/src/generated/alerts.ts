// Generated from the folders beside by `npm run generate`. Do not edit.

import type { Catalogue } from '../texts.js';
import type { en } from '../alerts/en.js';

export const alerts: Catalogue<keyof typeof en> = {
  name: 'alerts',
  load: {
    ar: async () => (await import('../alerts/ar.js')).ar,
    de: async () => (await import('../alerts/de.js')).de,
    en: async () => (await import('../alerts/en.js')).en,
    es: async () => (await import('../alerts/es.js')).es,
    fr: async () => (await import('../alerts/fr.js')).fr,
    hi: async () => (await import('../alerts/hi.js')).hi,
    it: async () => (await import('../alerts/it.js')).it,
  },
};
