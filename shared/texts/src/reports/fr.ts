import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'export.action': 'Exporter',
  'export.cancelled': 'Annulé',
  'export.days': 'du {from} au {to}',
  'export.done': 'Prêt',
  'export.download': 'Télécharger {name}',
  'export.failed': 'Pas écrit',
  'export.format': 'Format',
  'export.lead': 'Qui est venu chez qui, quand, et ce qu’il en est advenu : {days}.',
  'export.list': 'Exports',
  'export.queued': 'Attend son tour',
  'export.running': 'En cours d’écriture',
  'export.title': 'Exporter les visites',
  'export.tooLarge': 'Le fichier serait trop gros. Choisissez moins de jours.',
  'export.tooMany':
    'Il y a {visits} visites, et un PDF peut en contenir {most}. Choisissez moins de jours ou un autre format.',
  'export.unknown':
    'Un problème est survenu de notre côté. Réessayez ; si cela persiste, dites-le-nous.',

  'outcome.approved': 'Acceptées',
  'outcome.denied': 'Refusées',
  'outcome.expired': 'Sans réponse',
  'outcome.waiting': 'En attente',

  'reports.answered': 'Avec réponse',
  'reports.answers': { one: '{count} réponse', other: '{count} réponses' },
  'reports.asked': 'Visites',
  'reports.byDay': 'Visites par jour',
  'reports.byHour': 'Visites par heure de la journée',
  'reports.byOutcome': 'Ce qu’elles sont devenues',
  'reports.inZone': 'Heure de {zone}',
  'reports.lead': 'Comment va le portail : combien viennent, et à quelle vitesse on leur répond.',
  'reports.median': 'Temps de réponse habituel',
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
};
