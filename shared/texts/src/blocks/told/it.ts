import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const it: TextsLike<typeof en> = {
  'blockTold.body': 'Per {unit}. Motivo: {reason}',
  'blockTold.title': '{visitor} è stato respinto all’ingresso',
};
