import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const de: TextsLike<typeof en> = {
  'permission.devices:manage': 'Geräte an Toren und Türen koppeln und sperren',
  'permission.gate:sync': 'Übermitteln, was an einem Tor geschah',
};
