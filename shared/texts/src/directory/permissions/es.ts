import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const es: TextsLike<typeof en> = {
  'permission.directory:read': 'Buscar a vecinos que quieren que se les encuentre',
};
