import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const de: TextsLike<typeof en> = {
  'desk.atGate': 'Jetzt am Tor',
  'desk.quiet': 'Niemand wartet',
  'home.all': 'Alle Besuche',
  'home.connecting': 'Verbindung wird aufgebaut …',
  'home.crowded':
    'Von Ihrem Konto sind anderswo zu viele Seiten offen. Diese verbindet sich wieder, wenn Sie zu ihr zurückkommen.',
  'home.deaf': 'Nicht verbunden – bei Ihnen kann es nicht klingeln',
  'home.deafText':
    'Wenn jetzt jemand kommt, bleibt diese Seite stumm. Sie verbindet sich von selbst wieder.',
  'home.lately': 'Zuletzt an Ihrer Tür',
  'home.lead': 'Das geschieht am Tor für Ihr Zuhause.',
  'home.none': 'Noch keine Besuche',
  'home.noneText': 'Wenn jemand zu Ihnen kommt, klingelt diese Seite.',
  'home.quiet': 'Am Tor ist alles ruhig',
  'home.quietText': 'Lassen Sie diese Seite offen: Sie klingelt, wenn jemand kommt.',
  'home.rings': 'Antworten Sie, bevor die Zeit um ist.',
  'inside.count': {
    one: '{count} Besuch auf dem Gelände',
    other: '{count} Besuche auf dem Gelände',
  },
  'inside.late': { one: '{count} schon lange', other: '{count} schon lange' },
  'visit.approvedBy': 'Eingelassen von {person}',
  'visit.deniedBy': 'Abgewiesen von {person}',
  'visit.inTheNameOf': '{actor} im Namen von {person}',
  'visit.insideSince': 'Hier seit {time}',
  'visit.lapsed': 'Nicht hereingekommen; die Erlaubnis ist abgelaufen',
  'visit.lapsedBy': '{person}: nicht hereingekommen',
  'visit.overstays': 'Lange da',
  'visit.people': { one: '{count} Person', other: '{count} Personen' },
  'visit.wasInside': 'Hier von {from} bis {to}',
  'visits.expected': 'Eingelassen, noch nicht da',
  'visits.nobodyExpected': 'Wer eingelassen wurde, ist da.',
};
