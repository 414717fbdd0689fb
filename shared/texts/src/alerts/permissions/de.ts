import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const de: TextsLike<typeof en> = {
  'permission.alerts:handle': 'Jeden Alarm sehen, hingehen und ihn beenden',
  'permission.alerts:raise': 'Alarm auslösen',
};
