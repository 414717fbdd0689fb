import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const de: TextsLike<typeof en> = {
  'nav.gateConflicts': 'Unstimmigkeiten',
  'nav.gateLog': 'Torbuch',
};
