import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const de: TextsLike<typeof en> = {
  'permission.people:read': 'Sehen, wer zur Gemeinschaft gehört',
  'permission.people:onboard': 'Personen eintragen, und wer wo wohnt',
};
