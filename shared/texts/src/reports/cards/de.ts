import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const de: TextsLike<typeof en> = {
  'reports.aWeekAgo': '{value} vor einer Woche, den ganzen Tag',
  'reports.answered': 'Beantwortet',
  'reports.asked': 'Besuche',
  'reports.daysBefore': {
    one: '{value} am Tag davor',
    other: '{value} in den {count} Tagen davor',
  },
  'reports.exportTooLarge': 'Die Datei würde zu groß. Wählen Sie weniger Tage.',
  'reports.exportTooMany':
    'Es sind {visits} Besuche, und eine PDF hat Platz für {most}. Wählen Sie weniger Tage oder ein anderes Format.',
  'reports.gateToday': 'Das Tor heute',
  'reports.median': 'Übliche Antwortzeit',
};
