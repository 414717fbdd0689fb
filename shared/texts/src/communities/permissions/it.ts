import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const it: TextsLike<typeof en> = {
  'permission.community:read': 'Vedere le regole della comunità',
  'permission.community:configure': 'Definire le regole della comunità',
  'permission.communities:manage': 'Aprire e chiudere comunità',
};
