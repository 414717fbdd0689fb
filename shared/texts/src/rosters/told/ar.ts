import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const ar: TextsLike<typeof en> = {
  'shiftTold.assigned': 'لديك وردية يوم {day}',
  'shiftTold.changed': 'تغيّرت ورديتك يوم {day}',
  'shiftTold.cancelled': 'أُلغيت ورديتك يوم {day}',
  'shiftTold.times': 'من {starts} إلى {ends}.',
};
