import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const es: TextsLike<typeof en> = {
  'permission.units:manage': 'Gestionar edificios y viviendas',
  'permission.units:read': 'Buscar viviendas',
};
