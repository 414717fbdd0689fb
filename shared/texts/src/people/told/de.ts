import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const de: TextsLike<typeof en> = {
  'residentTold.added': '{resident} gehört jetzt zu {unit}',
  'residentTold.addedHint':
    'Kann Besuch hereinlassen. Wenn Sie die Person nicht kennen, sagen Sie es der Verwaltung.',
};
