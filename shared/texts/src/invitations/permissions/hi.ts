import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const hi: TextsLike<typeof en> = {
  'permission.people:invite': 'लोगों को आमंत्रित करना',
};
