import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'permission.gate:manage': 'Organiser les portails et qui y travaille',
  'permission.gate:operate': 'Travailler à un portail',
  'permission.gate:read': 'Voir les passages aux portails',
};
