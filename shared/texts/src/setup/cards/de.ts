import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const de: TextsLike<typeof en> = {
  'communities.allActive': 'Alle Gemeinschaften sind aktiv.',
  'communities.notActive': 'Gemeinschaften, die nicht aktiv sind',
  'communityState.active': 'Aktiv',
  'communityState.closed': 'Geschlossen',
  'communityState.closing': 'Wird geschlossen',
  'communityState.setup': 'Wird eingerichtet',
  'communityState.suspended': 'Ausgesetzt',
  'setup.cardText': 'Bis alle sie nutzen können, fehlen noch ein paar Schritte.',
  'setup.cardTitle': 'Ihre Gemeinschaft wird eingerichtet',
  'setup.goOn': 'Weiter einrichten',
};
