import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'joinTold.requested': '{applicant} demande à habiter {unit}',
  'joinTold.requestedHint': 'Acceptez la demande si vous connaissez la personne, sinon refusez-la.',
  'joinTold.approved': 'Vous habitez maintenant {unit}',
  'joinTold.approvedHint': 'Votre demande a été acceptée.',
  'joinTold.approvedLater': 'Votre demande d’habiter {unit} a été acceptée',
  'joinTold.approvedFrom': 'Vous y habitez à partir du {day}.',
  'joinTold.refused': 'Votre demande d’habiter {unit} a été refusée',
  'joinTold.refusedReason': 'Raison : {reason}',
  'joinTold.refusedHint': 'Si c’est une erreur, adressez-vous à la gestion.',
  'joinTold.expired': 'Votre demande d’habiter {unit} a expiré',
  'joinTold.expiredHint': 'Personne n’a décidé en 30 jours. Vous pouvez redemander.',
};
