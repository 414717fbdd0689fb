import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const de: TextsLike<typeof en> = {
  'permission.dead-letters:manage':
    'Nachrichten ansehen, wiederholen und verwerfen, die nicht verarbeitet werden konnten',
};
