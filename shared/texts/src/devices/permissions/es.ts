import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const es: TextsLike<typeof en> = {
  'permission.devices:manage': 'Emparejar y revocar dispositivos de entradas y puertas',
  'permission.gate:sync': 'Transmitir lo que ocurrió en una entrada',
};
