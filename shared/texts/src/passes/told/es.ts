import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const es: TextsLike<typeof en> = {
  'passTold.used': '{visitor} ha entrado',
  'passTold.usedBy': 'Con un pase para {unit}.',
  'passTold.usedByMany': 'Con un pase para {unit}, {people} a la vez.',
};
