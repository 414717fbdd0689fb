import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'permission.units:manage': 'Gérer les bâtiments et les logements',
  'permission.units:read': 'Trouver les logements',
};
