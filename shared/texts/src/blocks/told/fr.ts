import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'blockTold.body': 'Pour {unit}. Raison : {reason}',
  'blockTold.title': '{visitor} a été refusé au portail',
};
