import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const es: TextsLike<typeof en> = {
  'permission.alerts:handle': 'Ver cada alarma, acudir y cerrarla',
  'permission.alerts:raise': 'Dar la alarma',
};
