import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const ar: TextsLike<typeof en> = {
  'helpTold.came': 'جاء {name}',
  'helpTold.hint': 'عند البوابة، من أجل {unit}.',
};
