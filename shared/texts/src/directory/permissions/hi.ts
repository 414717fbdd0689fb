import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const hi: TextsLike<typeof en> = {
  'permission.directory:read': 'उन पड़ोसियों को खोजना जो चाहते हैं कि उन्हें खोजा जाए',
};
