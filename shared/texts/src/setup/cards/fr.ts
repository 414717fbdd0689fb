import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'communities.allActive': 'Toutes les résidences sont actives.',
  'communities.notActive': 'Résidences qui ne sont pas actives',
  'communityState.active': 'Active',
  'communityState.closed': 'Fermée',
  'communityState.closing': 'En cours de fermeture',
  'communityState.setup': 'En préparation',
  'communityState.suspended': 'Suspendue',
  'setup.cardText': 'Il reste quelques étapes avant que tous puissent s’en servir.',
  'setup.cardTitle': 'Votre résidence est en préparation',
  'setup.goOn': 'Poursuivre',
};
