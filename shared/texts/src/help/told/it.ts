import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const it: TextsLike<typeof en> = {
  'helpTold.came': '{name} è arrivato',
  'helpTold.hint': 'All’ingresso, per {unit}.',
};
