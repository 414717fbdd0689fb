import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const hi: TextsLike<typeof en> = {
  'notifications.unread': {
    zero: 'आपने सब पढ़ लिया है।',
    one: '{count} अपठित सूचना',
    other: '{count} अपठित सूचनाएँ',
  },
};
