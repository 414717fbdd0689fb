import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const hi: TextsLike<typeof en> = {
  'permission.units:manage': 'इमारतें और घर प्रबंधित करना',
  'permission.units:read': 'घर खोजना',
};
