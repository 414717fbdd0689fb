import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const de: TextsLike<typeof en> = {
  'alarm.come': 'Ich komme',
  'alarm.layAside': 'Stumm schalten',
  'alarm.look': 'Ansehen',
  'alarm.others': {
    one: '{count} weiterer Alarm ist offen',
    other: '{count} weitere Alarme sind offen',
  },
  'alarm.silentHint': 'Niemand dort darf es merken',
  'alarm.sos': 'SOS',
  'alarm.raise': 'Alarm auslösen',
  'alertKind.medical': 'Medizinischer Notfall',
  'alertKind.fire': 'Feuer',
  'alertKind.intrusion': 'Einbruch',
  'alertKind.lift': 'Im Aufzug eingeschlossen',
  'alertKind.other': 'Anderer Notfall',
  'alertTold.raised': 'Alarm: {kind}',
  'alertTold.asks': '{person} braucht Hilfe.',
  'alertTold.asksAt': '{person} braucht Hilfe: {place}.',
  'alertTold.silent': '{person} braucht Hilfe. Niemand dort darf es merken.',
  'alertTold.silentAt': '{person} braucht Hilfe: {place}. Niemand dort darf es merken.',
  'alertTold.again': 'Noch niemand ist unterwegs: {kind}',
  'alertTold.call':
    '{person} braucht Hilfe. Rufen Sie die Notfallkontakte an; der Alarm zeigt ihre Nummern.',
  'alertTold.callAt':
    '{person} braucht Hilfe: {place}. Rufen Sie die Notfallkontakte an; der Alarm zeigt ihre Nummern.',
  'alertTold.answered': '{person} ist unterwegs',
  'alertTold.answeredFor': '{kind}: {person} braucht Hilfe.',
  'alertTold.answeredAt': '{kind}: {place}.',
  'alertTold.closed': 'Der Alarm ist vorbei: {kind}',
  'alertTold.closedBy': '{person} hat ihn beendet.',
};
