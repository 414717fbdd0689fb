import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const it: TextsLike<typeof en> = {
  'permission.api-keys:manage': 'Creare e revocare chiavi per macchine',
};
