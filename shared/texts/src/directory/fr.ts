import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'directory.building': 'Mon bâtiment',
  'directory.choice': 'Les voisins me trouvent-ils ?',
  'directory.choiceText':
    'Cela vaut tout de suite, et dans cette résidence seulement. Numéro et adresse ne se voient que tant que vous y figurez.',
  'directory.community': 'Toute la résidence',
  'directory.email': 'Qui voit mon adresse e-mail',
  'directory.lead': 'Les voisins qui veulent être trouvés.',
  'directory.listed': 'Si je figure dans l’annuaire',
  'directory.listedNo': 'Non, personne ne me trouve',
  'directory.listedYes': 'Oui, avec mon logement',
  'directory.minor': 'Un mineur ne figure pas dans l’annuaire.',
  'directory.nobody': 'Personne',
  'directory.none': 'Personne',
  'directory.noneText':
    'N’y figurent que ceux qui l’ont choisi et que les règles vous laissent trouver.',
  'directory.phone': 'Qui voit mon numéro de téléphone',
  'directory.saved': 'Votre choix est enregistré',
  'directory.search': 'Prénom ou nom',
};
