import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const de: TextsLike<typeof en> = {
  'passTold.approved': 'Der Passierschein für {visitor} wurde genehmigt',
  'passTold.approvedHint': 'Zu {unit}. Sie können seinen Code jetzt weitergeben.',
  'passTold.refused': 'Der Passierschein für {visitor} wurde abgelehnt',
  'passTold.refusedHint': 'Zu {unit}.',
  'passTold.refusedReason': 'Grund: {reason}',
  'passTold.requested': 'Ein Passierschein für {visitor} wartet auf Genehmigung',
  'passTold.requestedHint': 'Zu {unit}. Genehmigen Sie ihn, oder lehnen Sie ihn ab.',
  'passTold.used': '{visitor} ist hereingekommen',
  'passTold.usedBy': 'Mit einem Passierschein für {unit}.',
  'passTold.usedByMany': 'Mit einem Passierschein für {unit}, {people} auf einmal.',
};
