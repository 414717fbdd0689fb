import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const it: TextsLike<typeof en> = {
  'permission.dead-letters:manage':
    'Vedere, ripetere e scartare i messaggi che non è stato possibile elaborare',
};
