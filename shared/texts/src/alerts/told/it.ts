import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const it: TextsLike<typeof en> = {
  'alarm.come': 'Arrivo',
  'alarm.layAside': 'Silenzia',
  'alarm.look': 'Mostra',
  'alarm.others': {
    one: 'C’è un altro allarme aperto',
    many: 'Ci sono altri {count} allarmi aperti',
    other: 'Ci sono altri {count} allarmi aperti',
  },
  'alarm.silentHint': 'Nessuno sul posto deve accorgersene',
  'alarm.sos': 'SOS',
  'alarm.raise': 'Lanciare un allarme',
  'alertKind.medical': 'Emergenza medica',
  'alertKind.fire': 'Incendio',
  'alertKind.intrusion': 'Intruso',
  'alertKind.lift': 'Bloccato in ascensore',
  'alertKind.other': 'Altra emergenza',
  'alertTold.raised': 'Allarme: {kind}',
  'alertTold.asks': '{person} ha bisogno di aiuto.',
  'alertTold.asksAt': '{person} ha bisogno di aiuto: {place}.',
  'alertTold.silent': '{person} ha bisogno di aiuto. Nessuno sul posto deve accorgersene.',
  'alertTold.silentAt':
    '{person} ha bisogno di aiuto: {place}. Nessuno sul posto deve accorgersene.',
  'alertTold.again': 'Non sta ancora arrivando nessuno: {kind}',
  'alertTold.call':
    '{person} ha bisogno di aiuto. Chiami i contatti di emergenza; l’allarme mostra i numeri.',
  'alertTold.callAt':
    '{person} ha bisogno di aiuto: {place}. Chiami i contatti di emergenza; l’allarme mostra i numeri.',
  'alertTold.answered': '{person} sta arrivando',
  'alertTold.answeredFor': '{kind}: {person} ha bisogno di aiuto.',
  'alertTold.answeredAt': '{kind}: {place}.',
  'alertTold.closed': 'L’allarme è finito: {kind}',
  'alertTold.closedBy': '{person} lo ha chiuso.',
};
