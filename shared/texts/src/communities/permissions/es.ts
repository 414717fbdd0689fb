import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const es: TextsLike<typeof en> = {
  'permission.community:read': 'Ver las reglas de la comunidad',
  'permission.community:configure': 'Definir las reglas de la comunidad',
  'permission.communities:manage': 'Abrir y cerrar comunidades',
};
