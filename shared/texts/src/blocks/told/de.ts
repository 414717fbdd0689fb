import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const de: TextsLike<typeof en> = {
  'blockTold.body': 'Für {unit}. Grund: {reason}',
  'blockTold.title': '{visitor} wurde am Tor abgewiesen',
};
