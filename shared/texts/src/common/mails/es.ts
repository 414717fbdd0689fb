import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const es: TextsLike<typeof en> = {
  'mail.hello': 'Hola:',
  'mail.helloName': 'Hola, {name}:',
  'mail.labelled': '{label}:',
  'mail.linkOnce': 'El enlace vale una sola vez.',
  'mail.linkUntil': 'El enlace vale una sola vez, hasta el {until}.',
  'mail.nothingToDo': 'Si no fue usted, no tiene que hacer nada.',
  'mail.when': 'Cuándo: {at}',
};
