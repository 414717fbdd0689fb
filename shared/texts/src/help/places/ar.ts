import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const ar: TextsLike<typeof en> = {
  'nav.help': 'المساعدة اليومية',
  'nav.helpAtGate': 'المساعدون عند البوابة',
};
