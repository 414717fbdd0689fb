import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const ar: TextsLike<typeof en> = {
  'parcels.nothingWaits': 'لا شيء ينتظرك عند البوابة.',
  'parcels.sayCode': 'الرمز {code}',
};
