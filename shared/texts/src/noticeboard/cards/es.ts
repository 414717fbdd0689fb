import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const es: TextsLike<typeof en> = {
  'notices.none': 'No hay avisos',
  'notices.unread': 'Sin leer',
};
