import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const it: TextsLike<typeof en> = {
  'permission.devices:manage': 'Associare e revocare i dispositivi di ingressi e porte',
  'permission.gate:sync': 'Trasmettere ciò che è successo a un ingresso',
};
