import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'reports.aWeekAgo': '{value} il y a une semaine, toute la journée',
  'reports.answered': 'Avec réponse',
  'reports.asked': 'Visites',
  'reports.daysBefore': { one: '{value} la veille', other: '{value} les {count} jours précédents' },
  'reports.exportTooLarge': 'Le fichier serait trop gros. Choisissez moins de jours.',
  'reports.exportTooMany':
    'Il y a {visits} visites, et un PDF peut en contenir {most}. Choisissez moins de jours ou un autre format.',
  'reports.gateToday': 'Le portail aujourd’hui',
  'reports.median': 'Temps de réponse habituel',
};
