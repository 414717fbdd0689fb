import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const es: TextsLike<typeof en> = {
  'moveTold.requestedOut': '{person} quiere mudarse de {unit}',
  'moveTold.requestedIn': '{person} quiere mudarse a {unit}',
  'moveTold.requestedHint': 'El día es el {day}. Apruebe la mudanza o recházela.',
  'moveTold.approvedOut': 'Se aprobó la salida de {person} de {unit}',
  'moveTold.approvedIn': 'Se aprobó la llegada de {person} a {unit}',
  'moveTold.approvedHint': 'El día es el {day}.',
  'moveTold.refusedOut': 'Se rechazó la salida de {person} de {unit}',
  'moveTold.refusedIn': 'Se rechazó la llegada de {person} a {unit}',
  'moveTold.refusedReason': 'Motivo: {reason}',
  'moveTold.refusedHint': 'Si es un error, pregunte a la administración.',
  'moveTold.cancelledOut': 'Se canceló la salida de {person} de {unit}',
  'moveTold.cancelledIn': 'Se canceló la llegada de {person} a {unit}',
  'moveTold.cancelledHint': 'Estaba prevista para el {day}.',
  'moveTold.doneOut': '{person} se ha mudado de {unit}',
  'moveTold.doneIn': '{person} se ha mudado a {unit}',
  'moveTold.doneHint': 'Estaba previsto para el {day}.',
  'moveTold.failedOut': 'No se pudo completar la salida de {person} de {unit}',
  'moveTold.failedIn': 'No se pudo completar la llegada de {person} a {unit}',
  'moveTold.failedHint': 'El día era el {day}. Se volverá a intentar; mire qué detiene la mudanza.',
};
