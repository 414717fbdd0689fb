import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const hi: TextsLike<typeof en> = {
  'permission.alerts:handle': 'हर अलार्म देखना, वहाँ जाना और उसे बंद करना',
  'permission.alerts:raise': 'अलार्म बजाना',
};
