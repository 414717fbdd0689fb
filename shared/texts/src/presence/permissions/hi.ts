import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const hi: TextsLike<typeof en> = {
  'permission.presence:read': 'देखना कि घर में कौन ऑनलाइन है',
};
