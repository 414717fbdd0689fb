import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'mail.hello': 'Bonjour,',
  'mail.helloName': 'Bonjour {name},',
  'mail.labelled': '{label} :',
  'mail.linkOnce': 'Le lien ne fonctionne qu’une fois.',
  'mail.linkUntil': 'Le lien ne fonctionne qu’une fois, jusqu’au {until}.',
  'mail.nothingToDo': 'Si ce n’était pas vous, vous n’avez rien à faire.',
  'mail.when': 'Quand : {at}',
};
