import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const de: TextsLike<typeof en> = {
  'helpTold.came': '{name} ist da',
  'helpTold.hint': 'Am Tor, für {unit}.',
};
