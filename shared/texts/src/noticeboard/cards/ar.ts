import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const ar: TextsLike<typeof en> = {
  'notices.none': 'لا توجد إعلانات',
  'notices.unread': 'لم يُقرأ بعد',
};
