import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const de: TextsLike<typeof en> = {
  'parcelTold.received': 'Am Tor liegt ein Paket für {unit}',
  'parcelTold.receivedFrom': 'Am Tor liegt ein Paket von {carrier} für {unit}',
  'parcelTold.hint': 'Nennen Sie beim Abholen den Code. Er steht bei Ihren Paketen.',
  'parcelTold.perishable': 'Es ist leicht verderblich. Der Code steht bei Ihren Paketen.',
  'parcelTold.waits': {
    one: 'Seit einem Tag wartet ein Paket für {unit}',
    other: 'Seit {count} Tagen wartet ein Paket für {unit}',
  },
};
