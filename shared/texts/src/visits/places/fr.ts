import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'nav.inside': 'À l’intérieur',
  'nav.visits': 'Visites',
  'find.visits': 'Visites',
};
