import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const de: TextsLike<typeof en> = {
  'outcome.approved': 'Eingelassen',
  'outcome.denied': 'Abgewiesen',
  'outcome.expired': 'Keine Antwort',
  'outcome.waiting': 'Wartend',

  'reports.answers': { one: '{count} Antwort', other: '{count} Antworten' },
  'reports.byDay': 'Besuche nach Tag',
  'reports.byHour': 'Besuche nach Uhrzeit',
  'reports.byOutcome': 'Was daraus wurde',
  'reports.exportDays': '{from} bis {to}',
  'reports.exportLead': 'Wer wann zu wem kam und was daraus wurde: {days}.',
  'reports.exportTitle': 'Besuche exportieren',
  'reports.inZone': 'Zeit in {zone}',
  'reports.lead': 'Wie es am Tor läuft: wie viele kommen und wie schnell geantwortet wird.',
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
  'reports.lineBefore': { one: 'Der Tag davor', other: 'Die {count} Tage davor' },
  'reports.lineWeekAgo': 'Vor einer Woche',
  'reports.asTable': 'Als Tabelle',
};
