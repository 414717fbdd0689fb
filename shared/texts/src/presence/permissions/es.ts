import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const es: TextsLike<typeof en> = {
  'permission.presence:read': 'Ver quién está en línea en una vivienda',
};
