import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const it: TextsLike<typeof en> = {
  'passTold.used': '{visitor} è entrato',
  'passTold.usedBy': 'Con un lasciapassare per {unit}.',
  'passTold.usedByMany': 'Con un lasciapassare per {unit}, {people} alla volta.',
};
