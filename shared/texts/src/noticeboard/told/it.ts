import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const it: TextsLike<typeof en> = {
  'noticeTold.published': 'Nuovo avviso: {title}',
  'noticeTold.by': '{author} lo ha affisso in bacheca.',
};
