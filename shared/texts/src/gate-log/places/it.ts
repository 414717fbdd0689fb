import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const it: TextsLike<typeof en> = {
  'nav.gateConflicts': 'Incongruenze',
  'nav.gateLog': 'Registro dell’ingresso',
};
