import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'invitations.noneOpen': 'Aucune invitation n’est en attente.',
  'invitations.open': 'Invitations en attente',
  'invitations.until': 'Valable jusqu’au {when}',
};
