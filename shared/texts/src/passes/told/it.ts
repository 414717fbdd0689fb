import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const it: TextsLike<typeof en> = {
  'passTold.approved': 'Il lasciapassare per {visitor} è stato approvato',
  'passTold.approvedHint': 'In {unit}. Ora può condividere il suo codice.',
  'passTold.refused': 'Il lasciapassare per {visitor} è stato rifiutato',
  'passTold.refusedHint': 'In {unit}.',
  'passTold.refusedReason': 'Motivo: {reason}',
  'passTold.requested': 'Un lasciapassare per {visitor} attende l’approvazione',
  'passTold.requestedHint': 'In {unit}. Lo approvi o lo rifiuti.',
  'passTold.used': '{visitor} è entrato',
  'passTold.usedBy': 'Con un lasciapassare per {unit}.',
  'passTold.usedByMany': 'Con un lasciapassare per {unit}, {people} alla volta.',
};
