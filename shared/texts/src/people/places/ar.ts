import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const ar: TextsLike<typeof en> = {
  'nav.people': 'الأشخاص',
  'nav.roles': 'الأدوار',
  'find.people': 'الأشخاص',
};
