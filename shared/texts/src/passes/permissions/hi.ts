import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const hi: TextsLike<typeof en> = {
  'permission.passes:manage': 'घर पर आने की पहले से अनुमति देना, और उसे वापस लेना',
};
