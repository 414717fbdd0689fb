import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const ar: TextsLike<typeof en> = {
  'permission.directory:read': 'البحث عن الجيران الذين يريدون أن يعثر عليهم الآخرون',
};
