import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'passTold.used': '{visitor} est entré',
  'passTold.usedBy': 'Avec un laissez-passer pour {unit}.',
  'passTold.usedByMany': 'Avec un laissez-passer pour {unit}, {people} à la fois.',
};
