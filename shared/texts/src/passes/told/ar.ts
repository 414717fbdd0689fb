import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const ar: TextsLike<typeof en> = {
  'passTold.used': 'دخل {visitor}',
  'passTold.usedBy': 'بتصريح إلى {unit}.',
  'passTold.usedByMany': 'بتصريح إلى {unit}، {people} معًا.',
};
