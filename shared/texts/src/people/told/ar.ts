import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const ar: TextsLike<typeof en> = {
  'residentTold.added': 'أُضيف {resident} إلى {unit}',
  'residentTold.addedHint': 'يمكنه السماح للزوار بالدخول. إذا كنت لا تعرفه فأبلغ إدارة المجمع.',
};
