import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const de: TextsLike<typeof en> = {
  'nav.help': 'Haushaltshilfen',
  'nav.helpAtGate': 'Hilfen am Tor',
};
