import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const hi: TextsLike<typeof en> = {
  'parcels.nothingWaits': 'गेट पर आपके लिए कुछ नहीं रखा है।',
  'parcels.sayCode': 'कोड {code}',
};
