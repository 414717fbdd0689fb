import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const de: TextsLike<typeof en> = {
  'nav.people': 'Personen',
  'nav.roles': 'Rollen',
  'find.people': 'Personen',
};
