import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const es: TextsLike<typeof en> = {
  'residentTold.added': '{resident} se añadió a {unit}',
  'residentTold.addedHint':
    'Puede dejar pasar visitas. Si no conoce a esta persona, avise a la administración.',
};
