import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'permission.visits:admit': 'Faire entrer et sortir les visiteurs',
  'permission.visits:answer': 'Répondre pour son logement',
  'permission.visits:decide': 'Décider pour les logements qui ne répondent pas',
  'permission.visits:read': 'Voir les visites',
  'permission.visits:request': 'Sonner à un logement pour un visiteur',
};
