import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const de: TextsLike<typeof en> = {
  'parcels.nothingWaits': 'Am Tor wartet nichts auf Sie.',
  'parcels.sayCode': 'Code {code}',
};
