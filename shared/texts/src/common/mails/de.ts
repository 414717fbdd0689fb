import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const de: TextsLike<typeof en> = {
  'mail.hello': 'Hallo,',
  'mail.helloName': 'Hallo {name},',
  'mail.labelled': '{label}:',
  'mail.linkOnce': 'Der Link gilt einmal.',
  'mail.linkUntil': 'Der Link gilt einmal, bis {until}.',
  'mail.nothingToDo': 'Wenn Sie das nicht waren, brauchen Sie nichts zu tun.',
  'mail.when': 'Wann: {at}',
};
