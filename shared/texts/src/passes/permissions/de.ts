import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const de: TextsLike<typeof en> = {
  'permission.passes:manage': 'Im Voraus erlauben, zu einer Wohnung zu kommen, und es zurücknehmen',
};
