import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const es: TextsLike<typeof en> = {
  'permission.dead-letters:manage': 'Ver, repetir y descartar mensajes que no se pudieron procesar',
};
