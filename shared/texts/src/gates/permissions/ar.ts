import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const ar: TextsLike<typeof en> = {
  'permission.gate:manage': 'إعداد كل بوابة ومن يعمل فيها',
  'permission.gate:operate': 'العمل في بوابة',
  'permission.gate:read': 'رؤية ما دخل وخرج عبر كل بوابة',
};
