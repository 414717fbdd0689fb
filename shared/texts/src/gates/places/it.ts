import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const it: TextsLike<typeof en> = {
  'nav.gates': 'Ingressi e dispositivi',
};
