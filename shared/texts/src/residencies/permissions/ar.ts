import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const ar: TextsLike<typeof en> = {
  'permission.household:manage': 'إدارة ما يخص المنزل: المركبات والحيوانات الأليفة وجهات الاتصال',
};
