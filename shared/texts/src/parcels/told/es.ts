import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const es: TextsLike<typeof en> = {
  'parcelTold.received': 'Hay un paquete para {unit} en la entrada',
  'parcelTold.receivedFrom': 'Hay un paquete de {carrier} para {unit} en la entrada',
  'parcelTold.hint': 'Diga su código al recogerlo. Lo encontrará con sus paquetes.',
  'parcelTold.perishable': 'Se estropea pronto. Encontrará su código con sus paquetes.',
  'parcelTold.waits': {
    one: 'Un paquete para {unit} espera desde hace un día',
    other: 'Un paquete para {unit} espera desde hace {count} días',
  },
};
