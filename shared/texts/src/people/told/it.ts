import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const it: TextsLike<typeof en> = {
  'residentTold.added': '{resident} è ora in {unit}',
  'residentTold.addedHint':
    'Può far entrare i visitatori. Se non conosce questa persona, avvisi l’amministrazione.',
};
