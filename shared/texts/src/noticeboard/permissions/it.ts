import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const it: TextsLike<typeof en> = {
  'permission.notices:read': 'Leggere gli avvisi',
  'permission.notices:write': 'Scrivere avvisi',
};
