import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const de: TextsLike<typeof en> = {
  'permission.people:impersonate': 'In fremdem Namen handeln',
  'permission.people:manage': 'Rollen ändern und Konten schließen',
};
