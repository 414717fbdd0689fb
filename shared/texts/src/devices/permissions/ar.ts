import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const ar: TextsLike<typeof en> = {
  'permission.devices:manage': 'إقران أجهزة كل بوابة وباب وإلغاؤها',
  'permission.gate:sync': 'نقل ما حدث عند بوابة',
};
