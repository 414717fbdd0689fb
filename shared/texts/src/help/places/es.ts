import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const es: TextsLike<typeof en> = {
  'nav.help': 'Ayuda diaria',
  'nav.helpAtGate': 'Ayudantes en la entrada',
};
