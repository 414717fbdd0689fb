import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const it: TextsLike<typeof en> = {
  'reports.aWeekAgo': '{value} una settimana fa, tutto il giorno',
  'reports.answered': 'Con risposta',
  'reports.asked': 'Visite',
  'reports.daysBefore': {
    one: '{value} il giorno prima',
    other: '{value} nei {count} giorni precedenti',
  },
  'reports.exportTooLarge': 'Il file sarebbe troppo grande. Scelga meno giorni.',
  'reports.exportTooMany':
    'Ci sono {visits} visite, e in un PDF ce ne stanno {most}. Scelga meno giorni o un altro formato.',
  'reports.gateToday': 'L’ingresso oggi',
  'reports.median': 'Tempo di risposta tipico',
};
