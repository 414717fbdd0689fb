import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const es: TextsLike<typeof en> = {
  'permission.household:manage':
    'Gestionar lo que pertenece a una vivienda: vehículos, mascotas, contactos',
};
