import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const hi: TextsLike<typeof en> = {
  'permission.dead-letters:manage': 'जो संदेश संसाधित नहीं हो सके, उन्हें देखना, दोहराना और हटाना',
};
