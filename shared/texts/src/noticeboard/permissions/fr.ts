import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'permission.notices:read': 'Lire les annonces',
  'permission.notices:write': 'Écrire des annonces',
};
