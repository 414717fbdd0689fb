import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const de: TextsLike<typeof en> = {
  'forgot.button': 'Link schicken',
  'forgot.lead':
    'Nennen Sie uns Ihre E-Mail-Adresse. Wir schicken Ihnen einen Link, mit dem Sie ein neues Passwort wählen.',
  'forgot.noAddress':
    'Keine E-Mail-Adresse? Bitten Sie die Verwaltung Ihrer Gemeinschaft um einen Link.',
  'forgot.sent':
    'Wenn es ein Konto mit dieser Adresse gibt, ist eine E-Mail unterwegs. Der Link gilt 30 Minuten.',
  'forgot.title': 'Passwort vergessen?',

  'password.button': 'Passwort ändern',
  'password.changed': 'Ihr Passwort wurde geändert.',
  'password.text': 'Ihre anderen Geräte werden abgemeldet.',
  'password.title': 'Passwort',

  'reset.again': 'Neuen Link schicken',
  'reset.button': 'Passwort setzen',
  'reset.done': 'Ihr neues Passwort gilt. Melden Sie sich damit an.',
  'reset.lead': 'Wählen Sie ein neues Passwort für Ihr Konto. Alle Ihre Geräte werden abgemeldet.',
  'reset.title': 'Neues Passwort',
};
