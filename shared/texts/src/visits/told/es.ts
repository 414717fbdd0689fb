import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const es: TextsLike<typeof en> = {
  'ring.answer': 'Responder',
  'ring.approve': 'Dejar pasar',
  'ring.approved': '{visitor} puede pasar',
  'ring.denied': '{visitor} no pasará',
  'ring.deny': 'No dejar pasar',
  'ring.for': 'está en la entrada para {unit}, {building}',
  'ring.gateKnows': 'El vigilante ve su respuesta.',
  'ring.layAside': 'Responder más tarde',
  'ring.letInElsewhere': 'Dejó pasar a {visitor} desde otro dispositivo',
  'ring.others': { one: '{count} visita más espera', other: '{count} visitas más esperan' },
  'ring.seconds': { one: 'segundo para responder', other: 'segundos para responder' },
  'ring.soundOn': 'Activar el sonido',
  'ring.turnedAwayElsewhere': 'Rechazó a {visitor} desde otro dispositivo',

  'visitKind.cab': 'Taxi',
  'visitKind.delivery': 'Reparto',
  'visitKind.guest': 'Invitado',
  'visitKind.service': 'Servicio',

  'visitPhoto.enlarge': 'Ampliar la foto de {visitor}',
  'visitPhoto.of': 'Foto de {visitor}',

  'visitState.approved': 'Puede pasar',
  'visitState.denied': 'Rechazada',
  'visitState.expired': 'Sin respuesta',
  'visitState.inside': 'Dentro',
  'visitState.left': 'Se fue',
  'visitState.requested': 'Esperando',

  'visitTold.approved': '{visitor} puede pasar',
  'visitTold.approvedBy': '{person} dijo que sí para {unit}.',
  'visitTold.approvedByYou': 'Dijo que sí para {unit}.',
  'visitTold.denied': '{visitor} no puede pasar',
  'visitTold.deniedBy': '{person} dijo que no para {unit}.',
  'visitTold.deniedByYou': 'Dijo que no para {unit}.',
  'visitTold.expired': 'Sin respuesta para {visitor}',
  'visitTold.expiredFor': 'Nadie de {unit} respondió a tiempo.',
  'visitTold.inTheNameOf': '{actor} en nombre de {person}',
  'visitTold.lapsed': '{visitor} no entró',
  'visitTold.lapsedBy': '{person}: no entró',
  'visitTold.lapsedFor': 'El permiso de {unit} ha terminado.',
  'visitTold.requested': '{visitor} está en la entrada',
  'visitTold.requestedFor': '{kind} para {unit}',
};
