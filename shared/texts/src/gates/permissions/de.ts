import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const de: TextsLike<typeof en> = {
  'permission.gate:manage': 'Einrichten, welches Tor es gibt und wer dort arbeitet',
  'permission.gate:operate': 'An einem Tor arbeiten',
  'permission.gate:read': 'Sehen, wer und was am Tor kam und ging',
};
