import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const es: TextsLike<typeof en> = {
  'notifications.unread': {
    zero: 'Lo ha leído todo.',
    one: '{count} notificación sin leer',
    other: '{count} notificaciones sin leer',
  },
};
