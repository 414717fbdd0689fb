import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const it: TextsLike<typeof en> = {
  'directory.building': 'Il mio edificio',
  'directory.choice': 'I vicini mi trovano?',
  'directory.choiceText':
    'Vale subito, e solo in questa comunità. Numero e indirizzo si vedono solo finché è in elenco.',
  'directory.community': 'Tutta la comunità',
  'directory.email': 'Chi vede il mio indirizzo e-mail',
  'directory.lead': 'Vicini che vogliono farsi trovare.',
  'directory.listed': 'Se sono in elenco',
  'directory.listedNo': 'No, nessuno mi trova',
  'directory.listedYes': 'Sì, con la mia abitazione',
  'directory.minor': 'Chi è minorenne non è in elenco.',
  'directory.nobody': 'Nessuno',
  'directory.none': 'Nessuno trovato',
  'directory.noneText': 'Qui c’è solo chi l’ha scelto, e chi le regole Le lasciano trovare.',
  'directory.phone': 'Chi vede il mio numero di telefono',
  'directory.saved': 'La Sua scelta è salvata',
  'directory.search': 'Nome o cognome',
};
