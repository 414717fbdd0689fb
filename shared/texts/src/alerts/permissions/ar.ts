import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const ar: TextsLike<typeof en> = {
  'permission.alerts:handle': 'رؤية كل إنذار والتوجه إليه وإغلاقه',
  'permission.alerts:raise': 'إطلاق إنذار',
};
