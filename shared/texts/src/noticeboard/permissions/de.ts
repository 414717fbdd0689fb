import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const de: TextsLike<typeof en> = {
  'permission.notices:read': 'Aushänge lesen',
  'permission.notices:write': 'Aushänge schreiben',
};
