import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const de: TextsLike<typeof en> = {
  'permission.directory:read': 'Nachbarn finden, die gefunden werden wollen',
};
