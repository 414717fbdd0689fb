import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const it: TextsLike<typeof en> = {
  'parcels.nothingWaits': 'Niente La aspetta all’ingresso.',
  'parcels.sayCode': 'Codice {code}',
};
