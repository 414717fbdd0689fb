import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const it: TextsLike<typeof en> = {
  'notices.none': 'Nessun avviso',
  'notices.unread': 'Non ancora letto',
};
