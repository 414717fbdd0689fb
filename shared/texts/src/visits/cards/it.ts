import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const it: TextsLike<typeof en> = {
  'desk.atGate': 'Ora all’ingresso',
  'desk.quiet': 'Nessuno è in attesa',
  'home.all': 'Tutte le visite',
  'home.connecting': 'Connessione in corso…',
  'home.crowded':
    'Ci sono troppe pagine del Suo account aperte altrove. Questa si ricollega quando vi torna.',
  'home.deaf': 'Non connesso: non è possibile chiamarLa',
  'home.deafText': 'Se adesso arriva qualcuno, questa pagina resta muta. Si ricollega da sola.',
  'home.lately': 'Di recente alla Sua porta',
  'home.lead': 'Ecco che cosa succede all’ingresso per la Sua abitazione.',
  'home.none': 'Ancora nessuna visita',
  'home.noneText': 'Quando qualcuno viene da Lei, questa pagina suona.',
  'home.quiet': 'Tutto tranquillo all’ingresso',
  'home.quietText': 'Tenga aperta questa pagina: suona quando arriva qualcuno.',
  'home.rings': 'Risponda prima che scada il tempo.',
  'inside.count': {
    one: '{count} visitatore all’interno',
    other: '{count} visitatori all’interno',
  },
  'inside.late': { one: '{count} da molto', other: '{count} da molto' },
  'visit.approvedBy': 'Accettata da {person}',
  'visit.deniedBy': 'Rifiutata da {person}',
  'visit.inTheNameOf': '{actor} a nome di {person}',
  'visit.insideSince': 'All’interno da {time}',
  'visit.lapsed': 'Non è entrato; il permesso è scaduto',
  'visit.lapsedBy': '{person}: non è entrato',
  'visit.overstays': 'Dentro da molto',
  'visit.people': { one: '{count} persona', many: '{count} persone', other: '{count} persone' },
  'visit.wasInside': 'All’interno dalle {from} alle {to}',
  'visits.expected': 'Accettati, non ancora entrati',
  'visits.nobodyExpected': 'Chi è stato accettato è entrato.',
};
