import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'passTold.approved': 'Le laissez-passer pour {visitor} a été approuvé',
  'passTold.approvedHint': 'Vers {unit}. Vous pouvez maintenant transmettre son code.',
  'passTold.refused': 'Le laissez-passer pour {visitor} a été refusé',
  'passTold.refusedHint': 'Vers {unit}.',
  'passTold.refusedReason': 'Raison : {reason}',
  'passTold.requested': 'Un laissez-passer pour {visitor} attend d’être approuvé',
  'passTold.requestedHint': 'Vers {unit}. Approuvez-le ou refusez-le.',
  'passTold.used': '{visitor} est entré',
  'passTold.usedBy': 'Avec un laissez-passer pour {unit}.',
  'passTold.usedByMany': 'Avec un laissez-passer pour {unit}, {people} à la fois.',
};
