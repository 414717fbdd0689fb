import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const de: TextsLike<typeof en> = {
  'notices.askTakeDown': '„{title}“ abnehmen?',
  'notices.askTakeDownText':
    'Niemand findet den Aushang mehr, und er kann nicht wieder aufgehängt werden. Wer ihn gelesen hat, bleibt bekannt.',
  'notices.body': 'Was darin steht',
  'notices.edit': 'Aushang ändern',
  'notices.exportLead':
    'Alle Aushänge, die hängen: was darin steht, wer sie schrieb und wie viele sie gelesen haben.',
  'notices.exportTitle': 'Aushänge exportieren',
  'notices.exportTooMany':
    'Es sind {notices} Aushänge, und eine PDF hat Platz für {most}. Wählen Sie ein anderes Format.',
  'notices.latest': 'Der neueste Aushang, von {author}',
  'notices.lead': 'Was die Verwaltung allen mitteilt.',
  'notices.noneText': 'Was die Verwaltung allen mitteilt, steht hier.',
  'notices.pinned': 'Angeheftet',
  'notices.pinnedHint': 'Der letzte Tag, an dem der Aushang über den anderen steht.',
  'notices.pinnedUntil': 'Angeheftet bis',
  'notices.publish': 'Aushängen',
  'notices.readers': {
    one: '{count} Person hat ihn gelesen',
    other: '{count} Personen haben ihn gelesen',
    zero: 'Noch von niemandem gelesen',
  },
  'notices.saved': 'Der Aushang hängt',
  'notices.takeDown': 'Abnehmen',
  'notices.title': 'Worum es geht',
  'notices.write': 'Aushang schreiben',
};
