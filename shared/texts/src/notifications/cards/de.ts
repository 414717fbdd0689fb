import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const de: TextsLike<typeof en> = {
  'notifications.unread': {
    zero: 'Sie haben alles gelesen.',
    one: '{count} ungelesene Mitteilung',
    other: '{count} ungelesene Mitteilungen',
  },
};
