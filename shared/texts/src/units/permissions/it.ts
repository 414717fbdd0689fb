import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const it: TextsLike<typeof en> = {
  'permission.units:manage': 'Gestire edifici e abitazioni',
  'permission.units:read': 'Trovare le abitazioni',
};
