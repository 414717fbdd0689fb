import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const es: TextsLike<typeof en> = {
  'passTold.approved': 'El pase para {visitor} fue aprobado',
  'passTold.approvedHint': 'A {unit}. Ya puede compartir su código.',
  'passTold.refused': 'El pase para {visitor} fue rechazado',
  'passTold.refusedHint': 'A {unit}.',
  'passTold.refusedReason': 'Motivo: {reason}',
  'passTold.requested': 'Un pase para {visitor} espera aprobación',
  'passTold.requestedHint': 'A {unit}. Apruébelo o rechácelo.',
  'passTold.used': '{visitor} ha entrado',
  'passTold.usedBy': 'Con un pase para {unit}.',
  'passTold.usedByMany': 'Con un pase para {unit}, {people} a la vez.',
};
