import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'nav.help': 'Aides à domicile',
  'nav.helpAtGate': 'Aides au portail',
};
