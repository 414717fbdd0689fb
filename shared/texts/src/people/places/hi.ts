import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const hi: TextsLike<typeof en> = {
  'nav.people': 'लोग',
  'nav.roles': 'भूमिकाएँ',
  'find.people': 'लोग',
};
