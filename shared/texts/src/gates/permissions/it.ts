import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const it: TextsLike<typeof en> = {
  'permission.gate:manage': 'Gestire ogni ingresso e chi vi lavora',
  'permission.gate:operate': 'Lavorare a un ingresso',
  'permission.gate:read': 'Vedere i passaggi a ogni ingresso',
};
