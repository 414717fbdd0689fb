import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const es: TextsLike<typeof en> = {
  'parcels.nothingWaits': 'Nada le espera en la entrada.',
  'parcels.sayCode': 'Código {code}',
};
