import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const hi: TextsLike<typeof en> = {
  'nav.dataRequests': 'डेटा अनुरोध',
  'nav.myData': 'मेरा डेटा',
};
