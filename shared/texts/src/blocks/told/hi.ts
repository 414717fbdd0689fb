import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const hi: TextsLike<typeof en> = {
  'blockTold.body': '{unit} के लिए। कारण: {reason}',
  'blockTold.title': '{visitor} को गेट पर लौटाया गया',
};
