import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const es: TextsLike<typeof en> = {
  'blockTold.body': 'Para {unit}. Motivo: {reason}',
  'blockTold.title': '{visitor} fue rechazado en la entrada',
};
