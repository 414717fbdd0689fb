import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const ar: TextsLike<typeof en> = {
  'invitations.noneOpen': 'لا توجد دعوة مفتوحة.',
  'invitations.open': 'الدعوات المفتوحة',
  'invitations.until': 'صالحة حتى {when}',
};
