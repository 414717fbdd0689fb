import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'outcome.approved': 'Acceptées',
  'outcome.denied': 'Refusées',
  'outcome.expired': 'Sans réponse',
  'outcome.waiting': 'En attente',

  'reports.answers': { one: '{count} réponse', other: '{count} réponses' },
  'reports.byDay': 'Visites par jour',
  'reports.byHour': 'Visites par heure de la journée',
  'reports.byOutcome': 'Ce qu’elles sont devenues',
  'reports.exportDays': 'du {from} au {to}',
  'reports.exportLead': 'Qui est venu chez qui, quand, et ce qu’il en est advenu : {days}.',
  'reports.exportTitle': 'Exporter les visites',
  'reports.inZone': 'Heure de {zone}',
  'reports.lead': 'Comment va le portail : combien viennent, et à quelle vitesse on leur répond.',
  'reports.month': '30 jours',
  'reports.ninety': 'Neuf réponses sur dix en {time}',
  'reports.none': 'Aucune visite dans cette période',
  'reports.noneText': 'Quand des visiteurs viennent au portail, leurs chiffres s’affichent ici.',
  'reports.quarter': '90 jours',
  'reports.seconds': '{range} secondes',
  'reports.span': 'Quelle période',
  'reports.times': 'Secondes pour répondre',
  'reports.today': 'Aujourd’hui',
  'reports.visits': { one: '{count} visite', other: '{count} visites' },
  'reports.week': '7 jours',
  'reports.lineBefore': { one: 'La veille', other: 'Les {count} jours précédents' },
  'reports.lineWeekAgo': 'Il y a une semaine',
  'reports.asTable': 'Sous forme de tableau',
};
