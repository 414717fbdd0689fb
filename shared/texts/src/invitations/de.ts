import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const de: TextsLike<typeof en> = {
  'invitation.as': 'Als',
  'invitation.button': 'Der Gemeinschaft beitreten',
  'invitation.by': 'Eingeladen von',
  'invitation.community': 'Gemeinschaft',
  'invitation.continueAs': 'Weiter als {name}',
  'invitation.for': 'Für',
  'invitation.home': 'Wohnung',
  'invitation.lead': 'Nennen Sie Ihren Namen und wählen Sie ein Passwort, um beizutreten.',
  'invitation.otherAccount':
    'Sie sind als {name} ({email}) angemeldet. Diese Einladung ist für {invited}: Mit Ihrem Konto kann sie nicht angenommen werden.',
  'invitation.ownAccount':
    'Sie sind als {name} angemeldet. Geben Sie Ihr Passwort ein, um mit Ihrem Konto beizutreten.',
  'invitation.passwordHint':
    'Wenn Sie schon ein Konto haben, nehmen Sie dessen Passwort. Ein neues hat mindestens 8 Zeichen.',
  'invitation.stay': 'Abbrechen und {name} bleiben',
  'invitation.switch': 'Abmelden und mit dieser Einladung fortfahren',
  'invitation.title': 'Willkommen',
  'invitation.until': 'Gültig bis',
  'invitation.wasAccepted':
    'Diese Einladung wurde schon angenommen. Melden Sie sich an, um fortzufahren.',
  'invitation.wasExpired':
    'Diese Einladung ist abgelaufen. Bitten Sie dort um eine neue, wo Sie sie bekommen haben.',
  'invitation.wasRevoked':
    'Diese Einladung wurde zurückgezogen. Bitten Sie die Verwaltung der Gemeinschaft um eine neue.',

  'invitationState.accepted': 'Angenommen',
  'invitationState.expired': 'Abgelaufen',
  'invitationState.open': 'Offen',
  'invitationState.revoked': 'Widerrufen',

  'invitations.all': 'Alle',
  'invitations.as': 'Als was?',
  'invitations.askRevoke': 'Die Einladung von {email} widerrufen?',
  'invitations.askRevokeText':
    'Der Link in der Mail gilt dann nicht mehr und lässt sich nicht zurückholen. Eine neue Einladung können Sie jederzeit schicken.',
  'invitations.filter': 'Einladungen zeigen',
  'invitations.invite': 'Jemanden einladen',
  'invitations.lead': 'Links, mit denen Menschen beitreten. Jeder gilt sieben Tage und einmal.',
  'invitations.none': 'Noch niemand ist eingeladen',
  'invitations.noneText':
    'Laden Sie Bewohner, Wachdienst und alle anderen ein, die zur Gemeinschaft gehören.',
  'invitations.notFound': 'Nichts gefunden',
  'invitations.notFoundText': 'Andere Buchstaben, oder ein anderer Stand?',
  'invitations.resend': 'Noch einmal schicken',
  'invitations.resendWhose': 'Noch einmal schicken: {email}',
  'invitations.resent': 'Ein neuer Link an {email} ist unterwegs. Der vorige gilt nicht mehr.',
  'invitations.revoke': 'Widerrufen',
  'invitations.revokeWhose': 'Einladung von {email} widerrufen',
  'invitations.search': 'Adresse oder Wohnung',
  'invitations.send': 'Einladung schicken',
  'invitations.sent': 'Eine Einladung an {email} ist unterwegs.',
  'invitations.text': 'Wir schicken per E-Mail einen Link zum Beitreten.',
  'invitations.until': 'Gültig bis {when}',
  'invitations.wasRevoked': 'Die Einladung von {email} ist widerrufen.',

  'many.askLeave': 'Nicht weiter schicken und gehen?',
  'many.askLeaveText':
    'Was verschickt ist, bleibt verschickt und steht in der Liste der Einladungen. Der Rest wird nicht verschickt.',
  'many.change': 'Zeilen ändern',
  'many.check': 'Zeilen prüfen',
  'many.columns':
    'Die erste Zeile nennt die Spalten: email und role; home für Bewohner, und building, wo Wohnungen gleich heißen; job für Personal.',
  'many.double': 'Wie Zeile {row}.',
  'many.empty': 'Es gibt noch keine Zeilen.',
  'many.faulty': {
    one: 'Eine Zeile hat einen Fehler und wird nicht verschickt.',
    other: '{count} Zeilen haben Fehler und werden nicht verschickt.',
  },
  'many.file': 'CSV-Datei wählen',
  'many.homeShared': 'Mehrere Wohnungen heißen so: Nennen Sie auch das Gebäude.',
  'many.homeUnknown': 'Keine Wohnung heißt so.',
  'many.isFaulty': 'Fehler',
  'many.isReady': 'Bereit',
  'many.isRefused': 'Nicht verschickt',
  'many.isSent': 'Verschickt',
  'many.jobUnknown': 'Diese Tätigkeit gibt es nicht.',
  'many.lead':
    'Fügen Sie Zeilen aus einer Tabelle ein, oder wählen Sie eine CSV-Datei: eine Person je Zeile, höchstens {most}. Nichts wird verschickt, bevor Sie gesehen haben, was geschehen wird.',
  'many.left': {
    zero: 'Keine Zeile kann verschickt werden.',
    one: 'Eine Zeile kann verschickt werden.',
    other: '{count} Zeilen können verschickt werden.',
  },
  'many.noColumns': 'Die erste Zeile muss die Spalten nennen, darunter email und role.',
  'many.notForRole': 'Nicht für diese Rolle.',
  'many.openQuote':
    'Ein Anführungszeichen ist nicht geschlossen, oder hinter einem geschlossenen steht noch etwas.',
  'many.pausing': 'Gatehouse nimmt gerade nicht mehr an. Es geht von selbst weiter.',
  'many.roleForbidden': 'Zu dieser Rolle dürfen Sie nicht einladen.',
  'many.roleUnknown': 'Diese Rolle gibt es nicht.',
  'many.row': 'Zeile {row}',
  'many.rows': 'Zeilen',
  'many.send': { one: 'Eine Einladung schicken', other: '{count} Einladungen schicken' },
  'many.sent': {
    one: 'Eine Einladung ist unterwegs.',
    other: '{count} Einladungen sind unterwegs.',
  },
  'many.stop': 'Nicht weiter schicken',
  'many.stopped': 'Nichts ist verloren: Machen Sie weiter, wann Sie wollen.',
  'many.title': 'Viele einladen',
  'many.tooMany': 'Bitte höchstens {most} Zeilen auf einmal; dies sind {count}.',
  'many.unreadable':
    'Diese Datei lässt sich nicht lesen. Speichern Sie sie als CSV in UTF-8, und wählen Sie sie noch einmal.',
  'invitations.open': 'Offene Einladungen',
  'invitations.noneOpen': 'Keine Einladung ist offen.',
};
