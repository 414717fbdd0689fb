import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'find.homes': 'Logements',
  'nav.communities': 'Résidences',
};
