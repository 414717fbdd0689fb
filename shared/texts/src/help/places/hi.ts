import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const hi: TextsLike<typeof en> = {
  'nav.help': 'रोज़ की मदद',
  'nav.helpAtGate': 'गेट पर सहायक',
};
