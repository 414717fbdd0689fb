import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const de: TextsLike<typeof en> = {
  'joinTold.requested': '{applicant} möchte in {unit} wohnen',
  'joinTold.requestedHint': 'Stimmen Sie zu, wenn Sie die Person kennen, oder lehnen Sie ab.',
  'joinTold.approved': 'Sie wohnen jetzt in {unit}',
  'joinTold.approvedHint': 'Ihre Anfrage wurde angenommen.',
  'joinTold.approvedLater': 'Ihre Anfrage, in {unit} zu wohnen, wurde angenommen',
  'joinTold.approvedFrom': 'Sie wohnen dort ab {day}.',
  'joinTold.refused': 'Ihre Anfrage, in {unit} zu wohnen, wurde abgelehnt',
  'joinTold.refusedReason': 'Grund: {reason}',
  'joinTold.refusedHint': 'Wenn das ein Irrtum ist, fragen Sie die Verwaltung.',
  'joinTold.expired': 'Ihre Anfrage, in {unit} zu wohnen, ist abgelaufen',
  'joinTold.expiredHint':
    'Innerhalb von 30 Tagen hat niemand entschieden. Sie können erneut anfragen.',
};
