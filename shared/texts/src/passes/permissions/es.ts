import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const es: TextsLike<typeof en> = {
  'permission.passes:manage': 'Permitir de antemano venir a una vivienda, y retirarlo',
};
