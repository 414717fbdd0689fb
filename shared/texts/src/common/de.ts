import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const de: TextsLike<typeof en> = {
  'action.cancel': 'Abbrechen',
  'action.close': 'Schließen',
  'action.continue': 'Weiter',
  'action.more': 'Mehr anzeigen',
  'action.save': 'Speichern',
  'action.tryAgain': 'Noch einmal versuchen',
  'action.undo': 'Rückgängig',

  'days.clear': 'Tage löschen',
  'days.from': 'Von',
  'days.inZone': 'Tage nach den Uhren von {zone}',
  'days.range': 'Welche Tage',
  'days.to': 'Bis',
  'days.turned': 'Der letzte Tag liegt vor dem ersten',
  'days.turnedText': 'Ändern Sie einen von beiden, oder löschen Sie die Tage.',
  'days.unfinished': 'Bitte Tag, Monat und Jahr.',

  'failed.title': 'Das konnte nicht geladen werden',

  'field.codeWrong': 'Sechs Ziffern, wie die App sie zeigt.',
  'field.currentPassword': 'Bisheriges Passwort',
  'field.email': 'Das ist keine E-Mail-Adresse.',
  'field.emailAddress': 'E-Mail-Adresse',
  'field.familyName': 'Nachname',
  'field.givenName': 'Vorname',
  'field.hidePassword': 'Passwort verbergen',
  'field.invalid': 'Bitte prüfen Sie diese Angabe.',
  'field.newPassword': 'Neues Passwort',
  'field.optional': 'freiwillig',
  'field.password': 'Passwort',
  'field.passwordHint': 'Mindestens 8 Zeichen. Einige Wörter hintereinander merkt man sich leicht.',
  'field.passwordShort': 'Bitte mindestens 8 Zeichen.',
  'field.phone': 'Telefon',
  'field.phoneHint': 'Mit Ländervorwahl, zum Beispiel +91 98000 00001',
  'field.phoneWrong': 'Mit + und der Landesvorwahl beginnen, dann nur Ziffern: +91 98000 00001',
  'field.required': 'Bitte füllen Sie das aus.',
  'field.showPassword': 'Passwort zeigen',
  'field.text': 'Bitte nur Text: keine Links und keine unsichtbaren Zeichen.',

  'language.failed': '{language} konnte nicht geladen werden',
  'language.failedText': 'Wählen Sie die Sprache noch einmal, sobald Sie verbunden sind.',
  'language.label': 'Sprache',
  'loading.label': 'Wird geladen',

  'problem.accountShared':
    'Dieses Konto gehört auch zu einer anderen Gemeinschaft; das kann nur der Betreiber.',
  'problem.actorForbidden': 'Sie handeln im Namen eines anderen; das kann nur diese Person selbst.',
  'problem.buildingInUse': 'Dieses Gebäude hat Wohnungen oder hatte welche. Es bleibt.',
  'problem.challengeOver':
    'Diese Anmeldung hat zu lange gedauert. Bitte beginnen Sie noch einmal mit Ihrem Passwort.',
  'problem.changedMeanwhile':
    'Das wurde inzwischen anderswo geändert. Sie sehen den jetzigen Stand: Prüfen Sie ihn und speichern Sie noch einmal.',
  'problem.codeWrong': 'Dieser Code ist falsch oder wurde schon benutzt.',
  'problem.communityNotReady': 'Es fehlt noch etwas.',
  'problem.communityState':
    'Die Gemeinschaft ist inzwischen in einem anderen Zustand. Laden Sie die Seite neu.',
  'problem.communitySuspended':
    'Die Gemeinschaft ist ausgesetzt: Jetzt kann nichts geändert werden.',
  'problem.currencyUnknown': 'Diese Währung gibt es nicht.',
  'problem.emailTaken':
    'Zu dieser Adresse gibt es inzwischen ein Konto. Nehmen Sie dessen Passwort.',
  'problem.emailUnverified':
    'Bitte bestätigen Sie zuerst Ihre E-Mail-Adresse: Folgen Sie dem Link in unserer E-Mail.',
  'problem.externalRefTaken': 'Eine andere Wohnung hat diese Kennung.',
  'problem.invalid': 'Etwas in diesem Formular stimmt nicht. Bitte prüfen Sie es.',
  'problem.invalidCredentials': 'Adresse, Benutzername oder Passwort ist falsch.',
  'problem.invitationAccepted': 'Diese Einladung wurde inzwischen angenommen.',
  'problem.invitationForAnother': 'Diese Einladung ist für jemand anderen.',
  'problem.invitationRevoked':
    'Diese Einladung wurde inzwischen widerrufen. Schicken Sie eine neue.',
  'problem.invitationSentLately':
    'Die letzte Mail ist noch zu neu. Warten Sie etwas, bevor Sie noch eine schicken.',
  'problem.jobsAtOnce':
    'Für dieses Konto läuft schon so viel, wie es darf. Warten Sie, bis etwas fertig ist, oder brechen Sie es ab.',
  'problem.lastAdmin': 'Eine Gemeinschaft braucht einen Administrator, und dies ist der letzte.',
  'problem.linkInvalid':
    'Dieser Link gilt nicht mehr: Er wurde benutzt, ist abgelaufen, oder ein neuerer wurde verschickt.',
  'problem.localeUnknown': 'So schreibt man nirgends.',
  'problem.nameTaken': 'Diesen Namen gibt es schon.',
  'problem.notFound': 'Das gibt es nicht mehr.',
  'problem.ownAccount': 'Mit dem eigenen Konto geht das nicht.',
  'problem.passkeyKnown': 'Dieses Gerät hat schon einen Passkey für Ihr Konto.',
  'problem.passkeyNotUsed':
    'Der Passkey wurde nicht verwendet. Versuchen Sie es noch einmal, oder wählen Sie einen anderen Weg.',
  'problem.passkeyRefused': 'Dieser Passkey öffnet dieses Konto nicht.',
  'problem.passkeysNotHere': 'Dieser Browser kann hier keine Passkeys verwenden.',
  'problem.passkeysTooMany':
    'Ihr Konto hat so viele Passkeys, wie es haben kann. Entfernen Sie erst einen.',
  'problem.passwordCommon': 'Viele Menschen benutzen dieses Passwort, man errät es leicht.',
  'problem.passwordPersonal': 'Ihr Name oder Ihre Adresse ist leicht zu erraten.',
  'problem.passwordTooLong': 'Dieses Passwort ist zu lang.',
  'problem.passwordWrong': 'Das ist nicht das Passwort.',
  'problem.patternUnusable':
    'Daraus lassen sich keine Namen machen. Verwenden Sie {floor}, {n}, {nn} und {building}, jeden Namen nur einmal.',
  'problem.permissionMissing': 'Das dürfen Sie nicht.',
  'problem.photoUnreadable':
    'Diese Datei ist kein Bild, das gesendet werden kann. Bitte eine andere wählen.',
  'problem.quietHoursEmpty': 'Sie enden, wenn sie beginnen.',
  'problem.rankTooHigh': 'Diese Person hat eine höhere Rolle, als Sie ändern dürfen.',
  'problem.signedOut': 'Sie wurden abgemeldet. Bitte melden Sie sich wieder an.',
  'problem.timeZoneUnknown': 'Diese Zeitzone gibt es nicht.',
  'problem.tooManyAttempts':
    'Zu viele Versuche. Bitte warten Sie einen Moment und versuchen Sie es wieder.',
  'problem.tooManyCommunities':
    'Dieses Konto hat schon in so vielen Gemeinschaften Rollen, wie es haben kann.',
  'problem.tooManyUnits': 'Höchstens 2.000 Wohnungen auf einmal.',
  'problem.unavailable':
    'Gatehouse kann gerade nicht antworten. Bitte versuchen Sie es gleich noch einmal.',
  'problem.unexpected':
    'Bei uns ist etwas schiefgegangen. Wenn es so bleibt, nennen Sie uns diese Nummer: {id}',
  'problem.unitEmpty': 'In dieser Wohnung wohnt niemand, der antworten könnte.',
  'problem.unitInUse': 'Diese Wohnung wird noch gebraucht:',
  'problem.unreachable':
    'Gatehouse ist nicht zu erreichen. Prüfen Sie Ihre Verbindung und versuchen Sie es wieder.',
  'problem.userNameTaken': 'Diesen Benutzernamen hat schon jemand. Bitte wählen Sie einen anderen.',
  'problem.validFromWrong': 'Wählen Sie einen Zeitpunkt, der noch kommt und nicht zu fern ist.',
  'problem.visitAnswered': 'Jemand aus Ihrer Wohnung hat schon geantwortet.',
  'problem.visitExpired': 'Die Zeit zum Antworten ist um.',
  'problem.visitLapsed': 'Die Erlaubnis ist abgelaufen. Klingeln Sie noch einmal bei der Wohnung.',
  'problem.visitMoved': 'Mit diesem Besuch ist es inzwischen weitergegangen.',
  'problem.visitMovedBy': '{person} war schneller.',

  'toasts.label': 'Neuigkeiten',
  'toasts.undone': 'Es ist wieder wie vorher.',
};
