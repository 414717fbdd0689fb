import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const de: TextsLike<typeof en> = {
  'emailChange.button': 'Adresse bestätigen',
  'emailChange.done': 'Ihre E-Mail-Adresse wurde geändert.',
  'emailChange.half':
    'Bestätigt. Folgen Sie nun dem Link, den wir an Ihre andere Adresse geschickt haben.',
  'emailChange.lead': 'Bestätigen Sie, dass Sie die E-Mail-Adresse Ihres Kontos ändern möchten.',
  'emailChange.title': 'Neue E-Mail-Adresse',

  'factor.askNewCodes': 'Neue Wiederherstellungscodes erstellen?',
  'factor.askNewCodesText': 'Die bisher aufbewahrten Codes gelten dann sofort nicht mehr.',
  'factor.askRemove': 'Die Authenticator-App entfernen?',
  'factor.askRemoveText': 'Ohne Passkey öffnet dann allein Ihr Passwort das Konto.',
  'factor.begin': 'Authenticator-App einrichten',
  'factor.codesKept': 'Ich habe sie sicher verwahrt',
  'factor.codesLeft': {
    one: 'Sie haben noch {count} Wiederherstellungscode.',
    other: 'Sie haben noch {count} Wiederherstellungscodes.',
  },
  'factor.codesText':
    'Verwahren Sie diese Wiederherstellungscodes sicher. Jeder lässt Sie einmal hinein, falls Sie Ihr Telefon verlieren. Sie werden nicht noch einmal gezeigt.',
  'factor.confirm': 'Bestätigen',
  'factor.newCodes': 'Neue Wiederherstellungscodes',
  'factor.on': 'Aktiv',
  'factor.qr': 'QR-Code für die Authenticator-App',
  'factor.remove': 'Entfernen',
  'factor.removed': 'Die Authenticator-App ist entfernt.',
  'factor.scan':
    'Scannen Sie dieses Bild mit Ihrer Authenticator-App und geben Sie dann die sechs Ziffern ein, die sie zeigt.',
  'factor.text':
    'Ein Code von Ihrem Telefon schützt Ihr Konto auch dann, wenn jemand Ihr Passwort erfährt.',
  'factor.title': 'Zweiter Faktor',
  'factor.typeIt': 'Oder geben Sie dieses Geheimnis ein:',

  'look.text': 'Ihre Wahl gilt sofort. Auch E-Mails kommen in Ihrer Sprache.',
  'look.title': 'Sprache und Aussehen',

  'profile.saved': 'Ihr Profil wurde gespeichert.',
  'profile.title': 'Profil',

  'sessions.askEnd': 'Auf {device} abmelden?',
  'sessions.askEndOthers': 'Überall sonst abmelden?',
  'sessions.askEndOthersText':
    'Alle Ihre anderen Geräte müssen sich neu anmelden. Bis dahin klingelt nur dieses.',
  'sessions.askEndText': 'Wer es benutzt, muss sich neu anmelden. Bis dahin klingelt es nicht.',
  'sessions.byAdmin': 'von der Administration geöffnet',
  'sessions.end': 'Abmelden',
  'sessions.endOthers': 'Überall sonst abmelden',
  'sessions.endWhich': 'Auf {device} abmelden',
  'sessions.lastUsed': 'zuletzt benutzt: {when}',
  'sessions.othersEnded': 'Sie sind jetzt nur noch auf diesem Gerät angemeldet.',
  'sessions.thisOne': 'Dieses Gerät',
  'sessions.title': 'Wo Sie angemeldet sind',
  'sessions.unknownDevice': 'Unbekanntes Gerät',
  'sessions.wasEnded': '{device} ist abgemeldet.',

  'verify.button': 'Meine Adresse bestätigen',
  'verify.done': 'Ihre E-Mail-Adresse ist bestätigt. Sie können sich jetzt anmelden.',
  'verify.lead': 'Ein Druck, und Ihre E-Mail-Adresse ist bestätigt.',
  'verify.title': 'Adresse bestätigen',
  'account.parts': 'Teile dieser Seite',
  'factor.codesCopied': 'Die Codes sind kopiert.',
  'factor.codesCopy': 'Kopieren',
  'factor.codesNoCopy': 'Der Browser lässt diese Seite nicht kopieren.',
  'factor.codesPrint': 'Drucken',
  'factor.codesSave': 'Herunterladen',
  'factor.codesTitle': 'Wiederherstellungscodes von {email}',
};
