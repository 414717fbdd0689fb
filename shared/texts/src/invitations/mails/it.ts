import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const it: TextsLike<typeof en> = {
  'mailInvitation.asAdmin': 'come amministratore',
  'mailInvitation.asGuard': 'come guardia',
  'mailInvitation.asManager': 'come gestore',
  'mailInvitation.asResident': 'come residente',
  'mailInvitation.asStaff': 'come membro del personale',
  'mailInvitation.button': 'Accetta l’invito',
  'mailInvitation.invited': 'È stato invitato in {community} su Gatehouse{home}.',
  'mailInvitation.invitedAs': 'È stato invitato in {community} su Gatehouse {role}{home}.',
  'mailInvitation.invitedBy': '{inviter} La invita in {community} su Gatehouse{home}.',
  'mailInvitation.invitedByAs': '{inviter} La invita in {community} su Gatehouse {role}{home}.',
  'mailInvitation.subject': 'Invito a {community}',
  'mailInvitation.unknown': 'Se non sa di che cosa si tratta, non deve fare nulla.',
  'mailInvitation.yourCommunity': 'comunità',
};
