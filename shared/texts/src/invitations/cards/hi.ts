import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const hi: TextsLike<typeof en> = {
  'invitations.noneOpen': 'कोई आमंत्रण खुला नहीं है।',
  'invitations.open': 'खुले आमंत्रण',
  'invitations.until': '{when} तक मान्य',
};
