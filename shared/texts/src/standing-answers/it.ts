import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const it: TextsLike<typeof en> = {
  'standing.add': 'Rispondere in anticipo',
  'standing.approved': 'Può entrare',
  'standing.company': 'Azienda',
  'standing.companyHint': 'Tutte, se lo lascia vuoto.',
  'standing.denied': 'Non può entrare',
  'standing.from': '{kind} di {company}',
  'standing.kind': 'Chi viene',
  'standing.lead':
    'A questi visitatori si risponde subito, senza campanello. Ne è informato ogni volta.',
  'standing.leftAtGate': 'Lo lascia all’ingresso',
  'standing.none': 'Il campanello suona per tutti.',
  'standing.remove': 'Ritirare',
  'standing.removeWho': '{who}: ritirare',
  'standing.says': 'Che cosa si dice loro',
  'standing.title': 'Risposto in anticipo',
  'standing.until': 'fino a {time}',
};
