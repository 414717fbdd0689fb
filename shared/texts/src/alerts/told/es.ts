import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const es: TextsLike<typeof en> = {
  'alarm.come': 'Voy',
  'alarm.layAside': 'Silenciar',
  'alarm.look': 'Ver',
  'alarm.others': {
    one: 'Hay {count} alarma más abierta',
    many: 'Hay {count} alarmas más abiertas',
    other: 'Hay {count} alarmas más abiertas',
  },
  'alarm.silentHint': 'Allí nadie debe notarlo',
  'alarm.sos': 'SOS',
  'alarm.raise': 'Dar la alarma',
  'alertKind.medical': 'Emergencia médica',
  'alertKind.fire': 'Incendio',
  'alertKind.intrusion': 'Intruso',
  'alertKind.lift': 'Atrapado en el ascensor',
  'alertKind.other': 'Otra emergencia',
  'alertTold.raised': 'Alarma: {kind}',
  'alertTold.asks': '{person} necesita ayuda.',
  'alertTold.asksAt': '{person} necesita ayuda: {place}.',
  'alertTold.silent': '{person} necesita ayuda. Allí nadie debe notarlo.',
  'alertTold.silentAt': '{person} necesita ayuda: {place}. Allí nadie debe notarlo.',
  'alertTold.again': 'Todavía no va nadie: {kind}',
  'alertTold.call':
    '{person} necesita ayuda. Llame a los contactos de emergencia; la alarma muestra sus números.',
  'alertTold.callAt':
    '{person} necesita ayuda: {place}. Llame a los contactos de emergencia; la alarma muestra sus números.',
  'alertTold.answered': '{person} va de camino',
  'alertTold.answeredFor': '{kind}: {person} necesita ayuda.',
  'alertTold.answeredAt': '{kind}: {place}.',
  'alertTold.closed': 'La alarma ha terminado: {kind}',
  'alertTold.closedBy': '{person} la ha cerrado.',
};
