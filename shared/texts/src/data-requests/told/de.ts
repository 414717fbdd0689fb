import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const de: TextsLike<typeof en> = {
  'dataRequestTold.ready': 'Ihre Daten liegen bereit',
  'dataRequestTold.readyHint': 'Sie können sie sieben Tage lang abholen.',
  'erasureTold.due': 'Daten müssen binnen einer Woche gelöscht werden',
  'erasureTold.dueHint': 'Jemand hat darum gebeten, und es ist noch nicht geschehen.',
  'erasureTold.waitsForAdmin':
    'Es sind die eines Administrators. Machen Sie zuerst jemand anderen dazu.',
};
