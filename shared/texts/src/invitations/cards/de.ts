import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const de: TextsLike<typeof en> = {
  'invitations.noneOpen': 'Keine Einladung ist offen.',
  'invitations.open': 'Offene Einladungen',
  'invitations.until': 'Gültig bis {when}',
};
