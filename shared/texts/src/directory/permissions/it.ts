import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const it: TextsLike<typeof en> = {
  'permission.directory:read': 'Trovare i vicini che vogliono essere trovati',
};
