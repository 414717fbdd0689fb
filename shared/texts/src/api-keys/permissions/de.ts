import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const de: TextsLike<typeof en> = {
  'permission.api-keys:manage': 'Schlüssel für Maschinen erstellen und widerrufen',
};
