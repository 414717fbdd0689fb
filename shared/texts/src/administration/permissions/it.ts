import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const it: TextsLike<typeof en> = {
  'permission.people:impersonate': 'Agire a nome di altri',
  'permission.people:manage': 'Cambiare ruoli e chiudere account',
};
