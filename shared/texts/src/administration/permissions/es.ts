import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const es: TextsLike<typeof en> = {
  'permission.people:impersonate': 'Actuar en nombre de otra persona',
  'permission.people:manage': 'Cambiar roles y cerrar cuentas',
};
