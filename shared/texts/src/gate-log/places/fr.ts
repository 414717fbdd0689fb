import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'nav.gateConflicts': 'Incohérences',
  'nav.gateLog': 'Journal du portail',
};
