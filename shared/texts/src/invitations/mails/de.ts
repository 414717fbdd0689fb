import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const de: TextsLike<typeof en> = {
  'mailInvitation.asAdmin': 'als Administrator/in',
  'mailInvitation.asGuard': 'für den Wachdienst',
  'mailInvitation.asManager': 'als Verwalter/in',
  'mailInvitation.asResident': 'als Bewohner/in',
  'mailInvitation.asStaff': 'als Mitarbeiter/in',
  'mailInvitation.button': 'Einladung annehmen',
  'mailInvitation.invited': 'Sie sind zu {community} bei Gatehouse eingeladen{home}.',
  'mailInvitation.invitedAs': 'Sie sind zu {community} bei Gatehouse {role} eingeladen{home}.',
  'mailInvitation.invitedBy': '{inviter} lädt Sie zu {community} bei Gatehouse ein{home}.',
  'mailInvitation.invitedByAs': '{inviter} lädt Sie zu {community} bei Gatehouse {role} ein{home}.',
  'mailInvitation.subject': 'Einladung zu {community}',
  'mailInvitation.unknown': 'Wenn Sie nicht wissen, worum es geht, brauchen Sie nichts zu tun.',
  'mailInvitation.yourCommunity': 'Ihrer Gemeinschaft',
};
