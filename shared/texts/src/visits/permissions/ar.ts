import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const ar: TextsLike<typeof en> = {
  'permission.visits:admit': 'إدخال الزوار وإخراجهم',
  'permission.visits:answer': 'الرد عن المنزل الخاص',
  'permission.visits:decide': 'اتخاذ القرار عن المنازل التي لا تجيب',
  'permission.visits:read': 'رؤية الزيارات',
  'permission.visits:request': 'قرع جرس منزل من أجل زائر',
};
