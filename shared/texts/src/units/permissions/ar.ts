import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const ar: TextsLike<typeof en> = {
  'permission.units:manage': 'إدارة المباني والمنازل',
  'permission.units:read': 'البحث عن المنازل',
};
