import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const es: TextsLike<typeof en> = {
  'permission.gate:manage': 'Configurar cada entrada y quién trabaja en ella',
  'permission.gate:operate': 'Trabajar en una entrada',
  'permission.gate:read': 'Ver los pasos por cada entrada',
};
