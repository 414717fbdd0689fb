import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const es: TextsLike<typeof en> = {
  'reports.aWeekAgo': '{value} hace una semana, todo el día',
  'reports.answered': 'Respondidas',
  'reports.asked': 'Visitas',
  'reports.daysBefore': {
    one: '{value} el día anterior',
    other: '{value} en los {count} días anteriores',
  },
  'reports.exportTooLarge': 'El archivo sería demasiado grande. Elija menos días.',
  'reports.exportTooMany':
    'Hay {visits} visitas, y en un PDF caben {most}. Elija menos días u otro formato.',
  'reports.gateToday': 'La entrada hoy',
  'reports.median': 'Tiempo habitual de respuesta',
};
