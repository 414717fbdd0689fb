import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const it: TextsLike<typeof en> = {
  'ring.answer': 'Rispondi',
  'ring.approve': 'Fai entrare',
  'ring.approved': '{visitor} può entrare',
  'ring.denied': '{visitor} non entrerà',
  'ring.deny': 'Rifiuta',
  'ring.for': 'è all’ingresso per {unit}, {building}',
  'ring.gateKnows': 'La guardia vede la Sua risposta.',
  'ring.layAside': 'Rispondi più tardi',
  'ring.letInElsewhere': 'Ha fatto entrare {visitor} da un altro dispositivo',
  'ring.others': {
    one: 'Un altro visitatore attende',
    other: 'Altri {count} visitatori attendono',
  },
  'ring.seconds': { one: 'secondo per rispondere', other: 'secondi per rispondere' },
  'ring.soundOn': 'Attiva l’audio',
  'ring.turnedAwayElsewhere': 'Ha respinto {visitor} da un altro dispositivo',

  'visitKind.cab': 'Taxi',
  'visitKind.delivery': 'Consegna',
  'visitKind.guest': 'Ospite',
  'visitKind.service': 'Servizio',

  'visitPhoto.enlarge': 'Ingrandisci la foto di {visitor}',
  'visitPhoto.of': 'Foto di {visitor}',

  'visitState.approved': 'Può entrare',
  'visitState.denied': 'Rifiutata',
  'visitState.expired': 'Senza risposta',
  'visitState.inside': 'All’interno',
  'visitState.left': 'Uscito',
  'visitState.requested': 'In attesa',

  'visitTold.approved': '{visitor} può entrare',
  'visitTold.approvedBy': '{person} ha detto sì per {unit}.',
  'visitTold.approvedByYou': 'Ha detto sì per {unit}.',
  'visitTold.approvedInTheNameOf': '{actor}, a nome di {person}, ha detto sì per {unit}.',
  'visitTold.denied': '{visitor} non può entrare',
  'visitTold.deniedBy': '{person} ha detto no per {unit}.',
  'visitTold.deniedByYou': 'Ha detto no per {unit}.',
  'visitTold.deniedInTheNameOf': '{actor}, a nome di {person}, ha detto no per {unit}.',
  'visitTold.expired': 'Nessuna risposta per {visitor}',
  'visitTold.expiredFor': 'Nessuno di {unit} ha risposto in tempo.',
  'visitTold.lapsed': '{visitor} non è entrato',
  'visitTold.lapsedFor': 'Il permesso di {unit} è scaduto.',
  'visitTold.lapsedSaid': 'Lo ha detto {person}; il permesso di {unit} è scaduto.',
  'visitTold.requested': '{visitor} è all’ingresso',
  'visitTold.requestedFor': '{kind} per {unit}. Far entrare?',
  'visitTold.requestedFrom': '{kind} di {company} per {unit}. Far entrare?',
};
