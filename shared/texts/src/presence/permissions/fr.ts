import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'permission.presence:read': 'Voir qui est en ligne dans un logement',
};
