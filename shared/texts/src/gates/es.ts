import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const es: TextsLike<typeof en> = {
  'gates.add': 'Añadir una entrada',
  'gates.askClose': '¿Cerrar {gate} para siempre?',
  'gates.askCloseText': 'Nadie la encontrará ya. Lo que ocurrió allí queda en el registro.',
  'gates.close': 'Cerrar para siempre',
  'gates.closeWhich': 'Cerrar para siempre: {gate}',
  'gates.exists': 'Otra entrada ya se llama así.',
  'gates.lead': 'Por dónde entran y salen personas y vehículos, y los dispositivos que hay allí.',
  'gates.name': 'Nombre',
  'gates.none': 'Aún no hay entradas',
  'gates.noneText': 'Añada la primera y los dispositivos que hay allí.',
  'gates.rename': 'Cambiar el nombre',
  'gates.renameWhich': 'Cambiar el nombre: {gate}',
  'gates.since': 'Desde {day}',
  'gates.stale': 'Se ha cambiado entretanto. Vuelva a mirarla.',
};
