import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const de: TextsLike<typeof en> = {
  'shiftTold.assigned': 'Sie haben am {day} Dienst',
  'shiftTold.changed': 'Ihr Dienst am {day} ist geändert',
  'shiftTold.cancelled': 'Ihr Dienst am {day} entfällt',
  'shiftTold.times': 'Von {starts} bis {ends}.',
};
