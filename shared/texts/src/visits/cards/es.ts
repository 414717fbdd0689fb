import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const es: TextsLike<typeof en> = {
  'desk.atGate': 'Ahora en la entrada',
  'desk.quiet': 'Nadie está esperando',
  'home.all': 'Todas las visitas',
  'home.connecting': 'Conectando…',
  'home.crowded':
    'Hay demasiadas páginas de su cuenta abiertas en otros sitios. Esta se volverá a conectar cuando regrese a ella.',
  'home.deaf': 'Sin conexión: no se le puede avisar',
  'home.deafText':
    'Si alguien viene ahora, esta página no sonará. Se volverá a conectar por sí sola.',
  'home.lately': 'Últimamente en su puerta',
  'home.lead': 'Esto es lo que ocurre en la entrada para su vivienda.',
  'home.none': 'Aún no hay visitas',
  'home.noneText': 'Cuando alguien venga a verle, esta página sonará.',
  'home.quiet': 'Todo tranquilo en la entrada',
  'home.quietText': 'Mantenga abierta esta página: suena cuando llega alguien.',
  'home.rings': 'Responda antes de que se acabe el tiempo.',
  'inside.count': { one: '{count} visita dentro', other: '{count} visitas dentro' },
  'inside.late': { one: '{count} desde hace mucho', other: '{count} desde hace mucho' },
  'visit.approvedBy': 'Aceptada por {person}',
  'visit.deniedBy': 'Rechazada por {person}',
  'visit.inTheNameOf': '{actor} en nombre de {person}',
  'visit.insideSince': 'Dentro desde hace {time}',
  'visit.lapsed': 'No entró; el permiso ha terminado',
  'visit.lapsedBy': '{person}: no entró',
  'visit.overstays': 'Dentro desde hace mucho',
  'visit.people': { one: '{count} persona', many: '{count} personas', other: '{count} personas' },
  'visit.wasInside': 'Dentro de {from} a {to}',
  'visits.expected': 'Con permiso, aún sin entrar',
  'visits.nobodyExpected': 'Quien tenía permiso ya ha entrado.',
};
