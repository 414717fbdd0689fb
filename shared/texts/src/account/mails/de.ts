import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const de: TextsLike<typeof en> = {
  'mailAccountExists.forgot': 'Wenn Sie Ihr Passwort vergessen haben, wählen Sie ein neues:',
  'mailAccountExists.forgotAsk':
    'Wenn Sie Ihr Passwort vergessen haben, fordern Sie auf der Anmeldeseite ein neues an.',
  'mailAccountExists.lead':
    'jemand, vielleicht Sie, wollte mit dieser Adresse ein Gatehouse-Konto eröffnen. Es gibt schon eines: melden Sie sich einfach an.',
  'mailAccountExists.subject': 'Sie haben schon ein Konto',

  'mailConfirmEmailChange.button': 'Änderung bestätigen',
  'mailConfirmEmailChange.notYou':
    'Wenn Sie das nicht waren, folgen Sie ihm nicht: dann ändert sich nichts.',
  'mailConfirmEmailChange.subject': 'Bestätigen Sie die Änderung Ihrer E-Mail-Adresse',
  'mailConfirmEmailChange.wanted':
    'jemand, hoffentlich Sie, möchte für Ihr Gatehouse-Konto eine andere Adresse. Die Änderung braucht Ihre Bestätigung.',
  'mailConfirmEmailChange.wantedWhich':
    'jemand, hoffentlich Sie, möchte für Ihr Gatehouse-Konto die Adresse {email}. Die Änderung braucht Ihre Bestätigung.',

  'mailEmailChanged.lead': 'Ihr Gatehouse-Konto hat von jetzt an eine andere Adresse.',
  'mailEmailChanged.leadWhich': 'Ihr Gatehouse-Konto hat von jetzt an die Adresse {email}.',
  'mailEmailChanged.notYou':
    'Wenn Sie das nicht waren, sagen Sie sofort der Verwaltung Ihrer Gemeinschaft Bescheid.',
  'mailEmailChanged.subject': 'Ihre E-Mail-Adresse wurde geändert',

  'mailSecondFactor.changed': 'der zweite Faktor Ihres Gatehouse-Kontos wurde geändert.',
  'mailSecondFactor.codesReplaced':
    'die Wiederherstellungscodes Ihres Gatehouse-Kontos wurden ersetzt.',
  'mailSecondFactor.notYou':
    'Wenn Sie das nicht waren, ändern Sie sofort Ihr Passwort und sagen Sie der Verwaltung Ihrer Gemeinschaft Bescheid.',
  'mailSecondFactor.passkeyAdded': 'ein Passkey Ihres Gatehouse-Kontos wurde hinzugefügt.',
  'mailSecondFactor.passkeyRemoved': 'ein Passkey Ihres Gatehouse-Kontos wurde entfernt.',
  'mailSecondFactor.subject': 'Ihr zweiter Faktor wurde geändert',
  'mailSecondFactor.totpAdded': 'die Authenticator-App Ihres Gatehouse-Kontos wurde hinzugefügt.',
  'mailSecondFactor.totpRemoved': 'die Authenticator-App Ihres Gatehouse-Kontos wurde entfernt.',

  'mailVerifyEmail.button': 'Adresse bestätigen',
  'mailVerifyEmail.lead':
    'bitte bestätigen Sie, dass dies Ihre E-Mail-Adresse ist. Dann ist Ihr Gatehouse-Konto bereit.',
  'mailVerifyEmail.notAsked': 'Wenn Sie kein Konto wollten, brauchen Sie nichts zu tun.',
  'mailVerifyEmail.subject': 'Bestätigen Sie Ihre E-Mail-Adresse',
};
