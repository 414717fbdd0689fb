import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'desk.atGate': 'Au portail maintenant',
  'desk.quiet': 'Personne n’attend',
  'home.all': 'Toutes les visites',
  'home.connecting': 'Connexion en cours…',
  'home.crowded':
    'Trop de pages de votre compte sont ouvertes ailleurs. Celle-ci se reconnecte quand vous y revenez.',
  'home.deaf': 'Pas de connexion : on ne peut pas vous sonner',
  'home.deafText':
    'Si quelqu’un vient maintenant, cette page reste muette. Elle se reconnecte d’elle-même.',
  'home.lately': 'Dernièrement à votre porte',
  'home.lead': 'Voici ce qui se passe au portail pour votre logement.',
  'home.none': 'Pas encore de visite',
  'home.noneText': 'Quand quelqu’un vient vous voir, cette page sonne.',
  'home.quiet': 'Tout est calme au portail',
  'home.quietText': 'Gardez cette page ouverte : elle sonne quand quelqu’un arrive.',
  'home.rings': 'Répondez avant la fin du temps.',
  'inside.count': {
    one: '{count} visiteur à l’intérieur',
    other: '{count} visiteurs à l’intérieur',
  },
  'inside.late': { one: '{count} depuis longtemps', other: '{count} depuis longtemps' },
  'visit.approvedBy': 'Accepté par {person}',
  'visit.deniedBy': 'Refusé par {person}',
  'visit.inTheNameOf': '{actor} au nom de {person}',
  'visit.insideSince': 'À l’intérieur depuis {time}',
  'visit.lapsed': 'N’est pas entré ; l’autorisation a pris fin',
  'visit.lapsedBy': '{person} : n’est pas entré',
  'visit.overstays': 'À l’intérieur depuis longtemps',
  'visit.people': {
    one: '{count} personne',
    many: '{count} personnes',
    other: '{count} personnes',
  },
  'visit.wasInside': 'À l’intérieur de {from} à {to}',
  'visits.expected': 'Acceptés, pas encore entrés',
  'visits.nobodyExpected': 'Tous ceux qui ont été acceptés sont entrés.',
};
