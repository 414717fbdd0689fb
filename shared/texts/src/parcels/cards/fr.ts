import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'parcels.nothingWaits': 'Rien ne vous attend au portail.',
  'parcels.sayCode': 'Code {code}',
};
