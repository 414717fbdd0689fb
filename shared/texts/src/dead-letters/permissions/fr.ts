import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'permission.dead-letters:manage':
    'Voir, rejouer et écarter les messages qui n’ont pas pu être traités',
};
