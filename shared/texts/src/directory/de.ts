import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const de: TextsLike<typeof en> = {
  'directory.building': 'Mein Gebäude',
  'directory.choice': 'Finden Nachbarn mich?',
  'directory.choiceText':
    'Es gilt sofort und nur in dieser Gemeinschaft. Nummer und Adresse sieht man nur, solange Sie im Verzeichnis stehen.',
  'directory.community': 'Die ganze Gemeinschaft',
  'directory.email': 'Wer meine E-Mail-Adresse sieht',
  'directory.lead': 'Nachbarn, die gefunden werden möchten.',
  'directory.listed': 'Ob ich im Verzeichnis stehe',
  'directory.listedNo': 'Nein, niemand findet mich',
  'directory.listedYes': 'Ja, mit meiner Wohnung',
  'directory.minor': 'Wer minderjährig ist, steht nicht im Verzeichnis.',
  'directory.nobody': 'Niemand',
  'directory.none': 'Niemand gefunden',
  'directory.noneText': 'Hier steht nur, wer es gewählt hat, und wen die Regeln Sie finden lassen.',
  'directory.phone': 'Wer meine Telefonnummer sieht',
  'directory.saved': 'Ihre Wahl ist gespeichert',
  'directory.search': 'Vor- oder Nachname',
};
