import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'parcelTold.received': 'Un colis pour {unit} attend au portail',
  'parcelTold.receivedFrom': 'Un colis de {carrier} pour {unit} attend au portail',
  'parcelTold.hint': 'Donnez son code en venant le chercher. Vous le trouvez avec vos colis.',
  'parcelTold.perishable': 'Il est périssable. Vous trouvez son code avec vos colis.',
  'parcelTold.waits': {
    one: 'Un colis pour {unit} attend depuis un jour',
    other: 'Un colis pour {unit} attend depuis {count} jours',
  },
};
