import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const hi: TextsLike<typeof en> = {
  'helpTold.came': '{name} आ गए',
  'helpTold.hint': 'गेट पर, {unit} के लिए।',
};
