import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'permission.community:read': 'Voir les règles de la résidence',
  'permission.community:configure': 'Définir les règles de la résidence',
  'permission.communities:manage': 'Ouvrir et fermer des résidences',
};
