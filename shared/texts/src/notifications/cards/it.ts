import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const it: TextsLike<typeof en> = {
  'notifications.unread': {
    zero: 'Ha letto tutto.',
    one: '{count} notifica non letta',
    other: '{count} notifiche non lette',
  },
};
