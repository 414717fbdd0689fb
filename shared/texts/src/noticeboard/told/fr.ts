import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'noticeTold.published': 'Nouvelle annonce : {title}',
  'noticeTold.by': '{author} l’a mise au tableau d’affichage.',
};
