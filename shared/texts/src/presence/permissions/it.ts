import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const it: TextsLike<typeof en> = {
  'permission.presence:read': 'Vedere chi di un’abitazione è in linea',
};
