import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const es: TextsLike<typeof en> = {
  'joinTold.requested': '{applicant} pide vivir en {unit}',
  'joinTold.requestedHint': 'Apruebe la solicitud si conoce a la persona, o recházela.',
  'joinTold.approved': 'Ahora vive en {unit}',
  'joinTold.approvedHint': 'Su solicitud fue aprobada.',
  'joinTold.approvedLater': 'Su solicitud de vivir en {unit} fue aprobada',
  'joinTold.approvedFrom': 'Vive allí a partir del {day}.',
  'joinTold.refused': 'Su solicitud de vivir en {unit} fue rechazada',
  'joinTold.refusedReason': 'Motivo: {reason}',
  'joinTold.refusedHint': 'Si es un error, pregunte a la administración.',
  'joinTold.expired': 'Su solicitud de vivir en {unit} ha caducado',
  'joinTold.expiredHint': 'Nadie decidió en 30 días. Puede volver a pedirlo.',
};
