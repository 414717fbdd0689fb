import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const de: TextsLike<typeof en> = {
  'communities.activeText': 'Alles läuft wie gewohnt.',
  'communities.adminInvited': '{email} ist als Administrator eingeladen',
  'communities.admins': 'Administratoren',
  'communities.all': 'Alle',
  'communities.archive': 'Archiv',
  'communities.archiveFetch': 'Archiv abrufen',
  'communities.archiveMade': 'Erstellt',
  'communities.archiveNone': 'Es gibt kein Archiv davon.',
  'communities.archiveOver':
    'Die neunzig Tage, in denen es abzurufen war, sind vorbei. Es ist gelöscht.',
  'communities.archiveSize': 'Größe',
  'communities.archiveText':
    'Alles, was sie hatte, liegt in einer Zip-Datei: ihre Tabellen, ihre Dateien und ein Text, der sagt, was was ist. Wer es abruft, steht im Protokoll.',
  'communities.archiveUntil': 'Abzuholen bis',
  'communities.archiveWorking':
    'Das Archiv wird erstellt. Nichts wird gelöscht, bevor es gespeichert ist.',
  'communities.archiveYet':
    'Am {when}, bevor etwas gelöscht wird, wird alles, was sie hat, in einer Datei aufbewahrt. Sie ist hier neunzig Tage lang abzurufen.',
  'communities.askClose': '{name} schließen?',
  'communities.askCloseText':
    'Sie ist sofort ausgesetzt. Nach dreißig Tagen wird alles gelöscht, was sie hat; bis dahin kann sie wieder geöffnet werden.',
  'communities.askSuspend': '{name} aussetzen?',
  'communities.askSuspendText':
    'Alles kann weiter gelesen werden, und das Tor läuft weiter. Sonst kann nichts geändert werden, bis sie fortgesetzt wird.',
  'communities.choose': 'Wählen Sie aus der Liste.',
  'communities.close': 'Schließen',
  'communities.closedText': 'Was sie hatte, ist gelöscht.',
  'communities.closingText':
    'Am {when} wird alles gelöscht, was sie hat. Bis dahin kann sie wieder geöffnet werden.',
  'communities.create': 'Gemeinschaft eröffnen',
  'communities.createText':
    'Bevor sie aktiv ist, richtet ihr Administrator sie ein. Den ersten laden Sie danach ein.',
  'communities.createdAt': 'Eröffnet',
  'communities.currency': 'Währung',
  'communities.currencyExample': 'zum Beispiel INR',
  'communities.endingText':
    'Ihre dreißig Tage sind um: Alles, was sie hat, wird archiviert und gelöscht.',
  'communities.facts': 'Wonach sie sich richtet',
  'communities.filter': 'In welchem Zustand',
  'communities.inviteAdmin': 'Administrator einladen',
  'communities.inviteAdminText': 'Ein Link geht an diese Adresse. Er gilt sieben Tage und einmal.',
  'communities.invitedUntil': 'Eingeladen bis {when}',
  'communities.isNow': '{name}: {state}',
  'communities.lead':
    'Alle Gemeinschaften der Plattform: eröffnen, aussetzen, und einladen, wer sie führt.',
  'communities.locale': 'Zahlen und Daten',
  'communities.localeExample': 'zum Beispiel en-IN',
  'communities.localeHint': 'In welcher Sprache und welchem Land man sie so schreibt.',
  'communities.name': 'Name',
  'communities.neverActive': 'noch ist nichts geschehen',
  'communities.noAdmin': 'Noch führt sie niemand. Laden Sie den ersten Administrator ein.',
  'communities.none': 'Keine Gemeinschaften',
  'communities.noneText': 'Eröffnen Sie die erste.',
  'communities.notFound': 'Keine Gemeinschaft gefunden',
  'communities.notFoundText': 'Versuchen Sie einen anderen Namen oder Zustand.',
  'communities.nothingSo': 'Es gibt nichts mit diesem Namen.',
  'communities.one': 'Gemeinschaft',
  'communities.people': { one: '{count} Person', other: '{count} Personen' },
  'communities.reopen': 'Wieder öffnen',
  'communities.resume': 'Fortsetzen',
  'communities.search': 'Nach Name oder Zeitzone suchen',
  'communities.sendInvitation': 'Einladung senden',
  'communities.setupText':
    'Ihr Administrator richtet sie ein: Wohnungen, Personen, und wie alles gemacht wird. Dann wird sie aktiv.',
  'communities.steps': 'Was aus ihr wird',
  'communities.suspend': 'Aussetzen',
  'communities.suspendedText':
    'Alles kann gelesen werden, und das Tor läuft weiter. Sonst kann nichts geändert werden.',
  'communities.template': 'Beginnen wie',
  'communities.templateHint': 'Sie beginnt damit, wie jene Gemeinschaft alles macht.',
  'communities.timeZone': 'Zeitzone',
  'communities.timeZoneExample': 'eine Stadt, zum Beispiel Kolkata',
  'setup.activate': 'Beginnen',
  'setup.activateNow': 'Aktiv schalten',
  'setup.activateText':
    'Von da an ist sie in Gebrauch. Alles kann weiter geändert und ergänzt werden.',
  'setup.allInvitations': 'Alle Einladungen',
  'setup.back': 'Zurück',
  'setup.bringIn': 'Eine Datei einlesen',
  'setup.buildings': 'Gebäude',
  'setup.buildingsText': 'Die Türme, Blöcke und Straßen, die es gibt.',
  'setup.goThere': 'Dorthin',
  'setup.invitations': 'Einladungen',
  'setup.invitationsText':
    'Wer eingeladen ist und noch nicht da ist. Jeder hat eine Mail mit einem Link.',
  'setup.lead':
    'Von der leeren Gemeinschaft zu einer, die in Gebrauch ist. Sie können jederzeit gehen und später weitermachen.',
  'setup.missingAdmin': 'Ein Administrator, der die Einladung angenommen hat.',
  'setup.missingUnit': 'Eine Wohnung.',
  'setup.needed': 'Was sie braucht',
  'setup.needsAdmin': 'Mindestens ein Administrator, der angenommen hat',
  'setup.needsUnit': 'Mindestens eine Wohnung',
  'setup.noneOpenText': 'Alle Eingeladenen sind da, oder es wurde noch niemand eingeladen.',
  'setup.notThere': 'Fehlt',
  'setup.over': '{name}: {state}',
  'setup.overText':
    'Hier ist nichts mehr einzurichten. Was Sie eingerichtet haben, ändern Sie auf seiner eigenen Seite.',
  'setup.people': 'Personen',
  'setup.peopleText':
    'Holen Sie herein, wer hier wohnt und arbeitet: einzeln oder viele auf einmal.',
  'setup.policies': 'Regeln',
  'setup.policiesText':
    'Wie diese Gemeinschaft alles macht. Was Sie lassen, gilt wie in jeder neuen Gemeinschaft.',
  'setup.steps': 'Die Schritte',
  'setup.there': 'Vorhanden',
  'setup.toStart': 'Zur Übersicht',
  'setup.units': 'Wohnungen',
  'setup.unitsText': 'Alle Wohnungen eines Gebäudes auf einmal nach einem Muster, oder einzeln.',
};
