import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const ar: TextsLike<typeof en> = {
  'permission.community:read': 'الاطلاع على قواعد المجمع',
  'permission.community:configure': 'تحديد قواعد المجمع',
  'permission.communities:manage': 'فتح المجمعات وإغلاقها',
};
