import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'residentTold.added': '{resident} fait maintenant partie de {unit}',
  'residentTold.addedHint':
    'Cette personne peut laisser entrer des visiteurs. Si vous ne la connaissez pas, prévenez la gestion.',
};
