import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'mailInvitation.asAdmin': 'en tant qu’administrateur',
  'mailInvitation.asGuard': 'en tant que gardien',
  'mailInvitation.asManager': 'en tant que gestionnaire',
  'mailInvitation.asResident': 'en tant que résident',
  'mailInvitation.asStaff': 'en tant que membre du personnel',
  'mailInvitation.button': 'Accepter l’invitation',
  'mailInvitation.invited': 'Vous êtes invité à rejoindre {community} sur Gatehouse{home}.',
  'mailInvitation.invitedAs':
    'Vous êtes invité à rejoindre {community} sur Gatehouse {role}{home}.',
  'mailInvitation.invitedBy': '{inviter} vous invite à rejoindre {community} sur Gatehouse{home}.',
  'mailInvitation.invitedByAs':
    '{inviter} vous invite à rejoindre {community} sur Gatehouse {role}{home}.',
  'mailInvitation.subject': 'Invitation à {community}',
  'mailInvitation.unknown': 'Si vous ne savez pas de quoi il s’agit, vous n’avez rien à faire.',
  'mailInvitation.yourCommunity': 'votre résidence',
};
