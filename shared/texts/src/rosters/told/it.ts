import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const it: TextsLike<typeof en> = {
  'shiftTold.assigned': 'Ha un turno il {day}',
  'shiftTold.changed': 'Il suo turno del {day} è cambiato',
  'shiftTold.cancelled': 'Il suo turno del {day} è annullato',
  'shiftTold.times': 'Dalle {starts} alle {ends}.',
};
