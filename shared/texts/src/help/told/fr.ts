import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'helpTold.came': '{name} est là',
  'helpTold.hint': 'Au portail, pour {unit}.',
};
