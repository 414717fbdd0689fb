import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const es: TextsLike<typeof en> = {
  'helpTold.came': '{name} ha llegado',
  'helpTold.hint': 'En la entrada, para {unit}.',
};
