import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const de: TextsLike<typeof en> = {
  'mailImpersonated.from': 'Seit: {at}',
  'mailImpersonated.how':
    'Was währenddessen geschieht, nennt Sie beide. Sie sehen die Sitzung in Ihrem Konto bei Ihren Geräten und können sie dort sofort beenden.',
  'mailImpersonated.lead': '{actor} handelt bei Gatehouse in Ihrem Namen.',
  'mailImpersonated.leadUntil': '{actor} handelt bei Gatehouse in Ihrem Namen, bis {until}.',
  'mailImpersonated.notRight':
    'Wenn das nicht sein sollte, beenden Sie sie und sagen Sie es der Verwaltung Ihrer Gemeinschaft.',
  'mailImpersonated.reason': 'Grund: {reason}',
  'mailImpersonated.somebody': 'Jemand aus der Verwaltung Ihrer Gemeinschaft',
  'mailImpersonated.subject': 'Jemand handelt in Ihrem Namen',
};
