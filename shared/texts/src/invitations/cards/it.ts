import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const it: TextsLike<typeof en> = {
  'invitations.noneOpen': 'Nessun invito è aperto.',
  'invitations.open': 'Inviti aperti',
  'invitations.until': 'Valido fino al {when}',
};
