import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'notifications.unread': {
    zero: 'Vous avez tout lu.',
    one: '{count} notification non lue',
    other: '{count} notifications non lues',
  },
};
