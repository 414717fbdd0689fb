import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const hi: TextsLike<typeof en> = {
  'permission.gate:manage': 'गेट और वहाँ काम करने वालों की व्यवस्था करना',
  'permission.gate:operate': 'गेट पर काम करना',
  'permission.gate:read': 'देखना कि गेट पर क्या आया और गया',
};
