import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const ar: TextsLike<typeof en> = {
  'blockTold.body': 'لـ{unit}. السبب: {reason}',
  'blockTold.title': 'رُفض دخول {visitor} عند البوابة',
};
