import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const es: TextsLike<typeof en> = {
  'noticeTold.published': 'Nuevo aviso: {title}',
  'noticeTold.by': '{author} lo ha puesto en el tablón.',
};
