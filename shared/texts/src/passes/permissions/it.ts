import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const it: TextsLike<typeof en> = {
  'permission.passes:manage': 'Permettere in anticipo di venire in un’abitazione, e revocarlo',
};
