import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const de: TextsLike<typeof en> = {
  'passTold.used': '{visitor} ist hereingekommen',
  'passTold.usedBy': 'Mit einem Passierschein für {unit}.',
  'passTold.usedByMany': 'Mit einem Passierschein für {unit}, {people} auf einmal.',
};
