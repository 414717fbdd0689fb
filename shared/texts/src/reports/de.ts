import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const de: TextsLike<typeof en> = {
  'export.action': 'Exportieren',
  'export.cancelled': 'Abgebrochen',
  'export.days': '{from} bis {to}',
  'export.done': 'Fertig',
  'export.download': '{name} herunterladen',
  'export.failed': 'Nicht geschrieben',
  'export.format': 'Format',
  'export.lead': 'Wer wann zu wem kam und was daraus wurde: {days}.',
  'export.list': 'Exporte',
  'export.queued': 'In der Warteschlange',
  'export.running': 'Wird geschrieben',
  'export.title': 'Besuche exportieren',
  'export.tooLarge': 'Die Datei würde zu groß. Wählen Sie weniger Tage.',
  'export.tooMany':
    'Es sind {visits} Besuche, und eine PDF hat Platz für {most}. Wählen Sie weniger Tage oder ein anderes Format.',
  'export.unknown':
    'Bei uns ist etwas schiefgegangen. Versuchen Sie es noch einmal; bleibt es so, sagen Sie es uns.',

  'outcome.approved': 'Eingelassen',
  'outcome.denied': 'Abgewiesen',
  'outcome.expired': 'Keine Antwort',
  'outcome.waiting': 'Wartend',

  'reports.answered': 'Beantwortet',
  'reports.answers': { one: '{count} Antwort', other: '{count} Antworten' },
  'reports.asked': 'Besuche',
  'reports.byDay': 'Besuche nach Tag',
  'reports.byHour': 'Besuche nach Uhrzeit',
  'reports.byOutcome': 'Was daraus wurde',
  'reports.inZone': 'Zeit in {zone}',
  'reports.lead': 'Wie es am Tor läuft: wie viele kommen und wie schnell geantwortet wird.',
  'reports.median': 'Übliche Antwortzeit',
  'reports.month': '30 Tage',
  'reports.ninety': 'Neun von zehn Antworten innerhalb von {time}',
  'reports.none': 'Keine Besuche in dieser Zeit',
  'reports.noneText': 'Wenn Besuche ans Tor kommen, erscheinen ihre Zahlen hier.',
  'reports.quarter': '90 Tage',
  'reports.seconds': '{range} Sekunden',
  'reports.span': 'Welche Zeit',
  'reports.times': 'Sekunden bis zur Antwort',
  'reports.today': 'Heute',
  'reports.visits': { one: '{count} Besuch', other: '{count} Besuche' },
  'reports.week': '7 Tage',
};
