import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const de: TextsLike<typeof en> = {
  'permission.community:read': 'Regeln der Gemeinschaft sehen',
  'permission.community:configure': 'Regeln der Gemeinschaft festlegen',
  'permission.communities:manage': 'Gemeinschaften eröffnen und schließen',
};
