import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const de: TextsLike<typeof en> = {
  'ring.answer': 'Antworten',
  'ring.approve': 'Einlassen',
  'ring.approved': '{visitor} darf herein',
  'ring.denied': '{visitor} wird abgewiesen',
  'ring.deny': 'Abweisen',
  'ring.for': 'steht am Tor für {unit}, {building}',
  'ring.gateKnows': 'Der Wachdienst sieht Ihre Antwort.',
  'ring.layAside': 'Später antworten',
  'ring.letInElsewhere': 'Sie haben {visitor} auf einem anderen Gerät hereingelassen',
  'ring.others': { one: '{count} weiterer Besuch wartet', other: '{count} weitere Besuche warten' },
  'ring.seconds': { one: 'Sekunde zum Antworten', other: 'Sekunden zum Antworten' },
  'ring.soundOn': 'Ton einschalten',
  'ring.turnedAwayElsewhere': 'Sie haben {visitor} auf einem anderen Gerät abgewiesen',

  'visitKind.cab': 'Taxi',
  'visitKind.delivery': 'Lieferung',
  'visitKind.guest': 'Gast',
  'visitKind.service': 'Dienst',

  'visitPhoto.enlarge': 'Foto von {visitor} vergrößern',
  'visitPhoto.of': 'Foto von {visitor}',

  'visitState.approved': 'Darf herein',
  'visitState.denied': 'Abgewiesen',
  'visitState.expired': 'Keine Antwort',
  'visitState.inside': 'Hier',
  'visitState.left': 'Gegangen',
  'visitState.requested': 'Wartet',

  'visitTold.approved': '{visitor} darf herein',
  'visitTold.approvedBy': '{person} hat für {unit} Ja gesagt.',
  'visitTold.approvedByYou': 'Sie haben für {unit} Ja gesagt.',
  'visitTold.denied': '{visitor} darf nicht herein',
  'visitTold.deniedBy': '{person} hat für {unit} Nein gesagt.',
  'visitTold.deniedByYou': 'Sie haben für {unit} Nein gesagt.',
  'visitTold.expired': 'Keine Antwort für {visitor}',
  'visitTold.expiredFor': 'Niemand aus {unit} hat rechtzeitig geantwortet.',
  'visitTold.inTheNameOf': '{actor} im Namen von {person}',
  'visitTold.lapsed': '{visitor} ist nicht hereingekommen',
  'visitTold.lapsedBy': '{person}: nicht hereingekommen',
  'visitTold.lapsedFor': 'Die Erlaubnis von {unit} ist abgelaufen.',
  'visitTold.requested': '{visitor} steht am Tor',
  'visitTold.requestedFor': '{kind} für {unit}',
};
