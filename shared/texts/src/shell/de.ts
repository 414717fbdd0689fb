import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const de: TextsLike<typeof en> = {
  'area.admin': 'Administration',
  'area.base': 'Mein Zuhause',
  'area.employee': 'Tor',
  'area.manager': 'Verwaltung',

  'bell.label': {
    one: 'Mitteilungen, {count} ungelesen',
    other: 'Mitteilungen, {count} ungelesen',
  },

  'community.choose': 'Gemeinschaft',

  'nav.community': 'Gemeinschaft',
  'nav.dashboard': 'Übersicht',
  'nav.desk': 'Am Tor',
  'nav.home': 'Start',

  'notFound.home': 'Zum Anfang',
  'notFound.text': 'Vielleicht ist die Adresse falsch geschrieben, oder die Seite ist umgezogen.',
  'notFound.title': 'Diese Seite gibt es nicht',

  'shell.navigation': 'Hauptmenü',
  'shell.offline': 'Keine Verbindung. Sie kommt von selbst wieder, und nichts geht verloren.',
  'shell.skip': 'Zum Inhalt springen',
  'nav.gate': 'Tor',
  'nav.homes': 'Wohnungen und Personen',
  'nav.more': 'Mehr',
  'nav.security': 'Sicherheit',
  'menu.person': 'Ihr Konto und Einstellungen',
  'find.actions': 'Gehe zu',
  'find.box': 'Personen, Wohnungen und Besuche suchen oder eine Seite öffnen',
  'find.failed': 'Gerade konnte nicht alles durchsucht werden.',
  'find.none': 'Nichts gefunden für „{name}“',
  'find.open': 'Suchen',
  'find.title': 'Suchen und öffnen',
  'theme.dark': 'Dunkel',
  'theme.label': 'Aussehen',
  'theme.light': 'Hell',
  'theme.system': 'Wie das Gerät',
  'shell.hello': 'Hallo, {name}',
  'cards.all': 'Alle zeigen',
};
