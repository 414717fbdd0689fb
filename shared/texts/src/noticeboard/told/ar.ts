import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const ar: TextsLike<typeof en> = {
  'noticeTold.published': 'إعلان جديد: {title}',
  'noticeTold.by': 'نشره {author} على لوحة الإعلانات.',
};
