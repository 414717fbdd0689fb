import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const de: TextsLike<typeof en> = {
  'permission.household:manage':
    'Verwalten, was zu einer Wohnung gehört: Fahrzeuge, Haustiere, Kontakte',
};
