import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const hi: TextsLike<typeof en> = {
  'permission.notices:read': 'नोटिस पढ़ना',
  'permission.notices:write': 'नोटिस लिखना',
};
