import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const hi: TextsLike<typeof en> = {
  'permission.api-keys:manage': 'मशीनों की कुंजियाँ बनाना और रद्द करना',
};
