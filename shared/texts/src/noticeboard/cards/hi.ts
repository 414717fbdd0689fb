import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const hi: TextsLike<typeof en> = {
  'notices.none': 'कोई नोटिस नहीं',
  'notices.unread': 'अभी पढ़ा नहीं',
};
