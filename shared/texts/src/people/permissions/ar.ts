import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const ar: TextsLike<typeof en> = {
  'permission.people:read': 'رؤية من ينتمي إلى المجمع',
  'permission.people:onboard': 'تسجيل الأشخاص ومن يسكن أين',
};
