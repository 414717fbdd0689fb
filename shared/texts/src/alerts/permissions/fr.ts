import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'permission.alerts:handle': 'Voir chaque alarme, s’y rendre et la clôturer',
  'permission.alerts:raise': 'Déclencher une alarme',
};
