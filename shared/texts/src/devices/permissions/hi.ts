import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const hi: TextsLike<typeof en> = {
  'permission.devices:manage': 'गेट और दरवाज़ों के उपकरण जोड़ना और रद्द करना',
  'permission.gate:sync': 'गेट पर जो हुआ उसे पहुँचाना',
};
