import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const de: TextsLike<typeof en> = {
  'noticeTold.published': 'Neuer Aushang: {title}',
  'noticeTold.by': '{author} hat ihn ans Schwarze Brett gehängt.',
};
