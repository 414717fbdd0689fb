import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'permission.household:manage':
    'Gérer ce qui fait partie d’un logement : véhicules, animaux, contacts',
};
