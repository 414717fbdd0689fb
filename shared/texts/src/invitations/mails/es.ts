import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const es: TextsLike<typeof en> = {
  'mailInvitation.asAdmin': 'como administrador',
  'mailInvitation.asGuard': 'como vigilante',
  'mailInvitation.asManager': 'como gestor',
  'mailInvitation.asResident': 'como residente',
  'mailInvitation.asStaff': 'como parte del personal',
  'mailInvitation.button': 'Aceptar la invitación',
  'mailInvitation.invited': 'Tiene una invitación a {community} en Gatehouse{home}.',
  'mailInvitation.invitedAs': 'Tiene una invitación a {community} en Gatehouse {role}{home}.',
  'mailInvitation.invitedBy': '{inviter} le invita a {community} en Gatehouse{home}.',
  'mailInvitation.invitedByAs': '{inviter} le invita a {community} en Gatehouse {role}{home}.',
  'mailInvitation.subject': 'Invitación a {community}',
  'mailInvitation.unknown': 'Si no sabe de qué se trata, no tiene que hacer nada.',
  'mailInvitation.yourCommunity': 'su comunidad',
};
