import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const de: TextsLike<typeof en> = {
  'notices.none': 'Keine Aushänge',
  'notices.unread': 'Noch nicht gelesen',
};
