import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const hi: TextsLike<typeof en> = {
  'permission.household:manage': 'घर से जुड़ी चीज़ें प्रबंधित करना: वाहन, पालतू जानवर, संपर्क',
};
