import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const es: TextsLike<typeof en> = {
  'invitations.noneOpen': 'No hay ninguna invitación abierta.',
  'invitations.open': 'Invitaciones abiertas',
  'invitations.until': 'Válida hasta el {when}',
};
