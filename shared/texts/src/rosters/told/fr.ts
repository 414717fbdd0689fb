import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'shiftTold.assigned': 'Vous êtes de garde le {day}',
  'shiftTold.changed': 'Votre garde du {day} a changé',
  'shiftTold.cancelled': 'Votre garde du {day} est annulée',
  'shiftTold.times': 'De {starts} à {ends}.',
};
