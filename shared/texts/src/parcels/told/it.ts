import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const it: TextsLike<typeof en> = {
  'parcelTold.received': 'C’è un pacco per {unit} all’ingresso',
  'parcelTold.receivedFrom': 'C’è un pacco di {carrier} per {unit} all’ingresso',
  'parcelTold.hint': 'Quando lo ritira, dica il codice: lo trova tra i Suoi pacchi.',
  'parcelTold.perishable': 'È deperibile. Trova il codice tra i Suoi pacchi.',
  'parcelTold.waits': {
    one: 'Un pacco per {unit} aspetta da un giorno',
    other: 'Un pacco per {unit} aspetta da {count} giorni',
  },
};
