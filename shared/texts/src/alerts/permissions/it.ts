import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const it: TextsLike<typeof en> = {
  'permission.alerts:handle': 'Vedere ogni allarme, accorrere e chiuderlo',
  'permission.alerts:raise': 'Lanciare un allarme',
};
