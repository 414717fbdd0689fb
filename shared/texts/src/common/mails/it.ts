import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const it: TextsLike<typeof en> = {
  'mail.hello': 'Buongiorno,',
  'mail.helloName': 'Buongiorno {name},',
  'mail.labelled': '{label}:',
  'mail.linkOnce': 'Il link vale una sola volta.',
  'mail.linkUntil': 'Il link vale una sola volta, fino al {until}.',
  'mail.nothingToDo': 'Se non è stato Lei, non deve fare nulla.',
  'mail.when': 'Quando: {at}',
};
