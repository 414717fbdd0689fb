import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const ar: TextsLike<typeof en> = {
  'mail.hello': 'مرحبًا،',
  'mail.helloName': 'مرحبًا {name}،',
  'mail.labelled': '{label}:',
  'mail.linkOnce': 'يعمل الرابط مرة واحدة.',
  'mail.linkUntil': 'يعمل الرابط مرة واحدة، حتى {until}.',
  'mail.nothingToDo': 'إن لم تكن أنت، فلا حاجة إلى فعل شيء.',
  'mail.when': 'متى: {at}',
};
