import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const de: TextsLike<typeof en> = {
  'permission.units:manage': 'Gebäude und Wohnungen verwalten',
  'permission.units:read': 'Wohnungen finden',
};
