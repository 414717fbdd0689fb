import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const hi: TextsLike<typeof en> = {
  'noticeTold.published': 'नया नोटिस: {title}',
  'noticeTold.by': '{author} ने इसे नोटिस बोर्ड पर लगाया है।',
};
