import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const es: TextsLike<typeof en> = {
  'shiftTold.assigned': 'Tiene turno el {day}',
  'shiftTold.changed': 'Su turno del {day} ha cambiado',
  'shiftTold.cancelled': 'Su turno del {day} se ha cancelado',
  'shiftTold.times': 'De {starts} a {ends}.',
};
