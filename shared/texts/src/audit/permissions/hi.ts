import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const hi: TextsLike<typeof en> = {
  'permission.audit:read': 'ऑडिट लॉग पढ़ना और प्रमाणित करना',
};
