import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const de: TextsLike<typeof en> = {
  'mailPasswordChanged.lead': 'das Passwort Ihres Gatehouse-Kontos wurde geändert.',
  'mailPasswordChanged.notYou':
    'Wenn Sie das nicht waren, fordern Sie auf der Anmeldeseite sofort ein neues Passwort an und sagen Sie der Verwaltung Ihrer Gemeinschaft Bescheid.',
  'mailPasswordChanged.subject': 'Ihr Passwort wurde geändert',

  'mailResetPassword.button': 'Neues Passwort wählen',
  'mailResetPassword.lead':
    'jemand, hoffentlich Sie, hat ein neues Passwort für Ihr Gatehouse-Konto angefordert.',
  'mailResetPassword.notYou':
    'Wenn Sie das nicht waren, brauchen Sie nichts zu tun: Ihr Passwort bleibt, wie es ist.',
  'mailResetPassword.subject': 'Wählen Sie ein neues Passwort',
};
