import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'permission.people:read': 'Voir qui fait partie de la résidence',
  'permission.people:onboard': 'Enregistrer des personnes, et qui habite où',
};
