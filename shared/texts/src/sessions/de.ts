import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const de: TextsLike<typeof en> = {
  'doorway.text': 'Sehen Sie von überall, wer am Tor steht, und antworten Sie mit einem Tipp.',
  'doorway.title': 'Am Tor ist immer jemand für Sie da.',

  'noCommunity.join': 'Mit einem Code beitreten',
  'noCommunity.text':
    'Ihr Konto gehört zu keiner Gemeinschaft. Bitten Sie die Verwaltung um eine Einladung.',
  'noCommunity.title': 'Noch keine Gemeinschaft',

  'secondFactor.code': 'Code',
  'secondFactor.lead': 'Geben Sie die sechs Ziffern ein, die Ihre Authenticator-App zeigt.',
  'secondFactor.other': 'Als jemand anders anmelden',
  'secondFactor.passkeyLead': 'Bestätigen Sie mit Ihrem Passkey, dass Sie es sind.',
  'secondFactor.recoveryCode': 'Wiederherstellungscode',
  'secondFactor.recoveryLead':
    'Geben Sie einen der Wiederherstellungscodes ein, die Sie verwahrt haben.',
  'secondFactor.title': 'Noch ein Schritt',
  'secondFactor.useApp': 'Die App benutzen',
  'secondFactor.usePasskey': 'Passkey verwenden',
  'secondFactor.useRecovery': 'Einen Wiederherstellungscode benutzen',

  'session.signOut': 'Abmelden',

  'signIn.another':
    'Hier hat sich jemand anderes angemeldet. Was Sie offen hatten, ist geschlossen.',
  'signIn.back': 'Zurück zur Anmeldung',
  'signIn.button': 'Anmelden',
  'signIn.forgot': 'Passwort vergessen?',
  'signIn.goOnAs': 'Weiter als {name}',
  'signIn.invited': 'Neu hier? Sie treten mit dem Link in Ihrer Einladung bei.',
  'signIn.lead': 'Schön, Sie zu sehen.',
  'signIn.name': 'E-Mail-Adresse oder Benutzername',
  'signIn.title': 'Anmelden',
  'signIn.withPasskey': 'Mit einem Passkey anmelden',

  'stepUp.title': 'Sind Sie es?',
  'stepUp.withCode':
    'Bitte geben Sie dafür einen Code Ihrer Authenticator-App oder einen Wiederherstellungscode ein.',
  'stepUp.withPassword': 'Bitte geben Sie dafür noch einmal Ihr Passwort ein.',
};
