import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const es: TextsLike<typeof en> = {
  'nav.gateConflicts': 'Discrepancias',
  'nav.gateLog': 'Registro de la entrada',
};
