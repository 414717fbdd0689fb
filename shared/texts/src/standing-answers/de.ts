import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const de: TextsLike<typeof en> = {
  'standing.add': 'Vorab antworten',
  'standing.approved': 'Darf herein',
  'standing.company': 'Firma',
  'standing.companyHint': 'Alle, wenn Sie es leer lassen.',
  'standing.denied': 'Darf nicht herein',
  'standing.from': '{kind} von {company}',
  'standing.kind': 'Wer kommt',
  'standing.lead':
    'Diese Besuche werden sofort beantwortet, ohne Klingel. Sie erfahren es jedes Mal.',
  'standing.leftAtGate': 'Gibt es am Tor ab',
  'standing.none': 'Bei allen klingelt es.',
  'standing.remove': 'Zurücknehmen',
  'standing.removeWho': '{who}: zurücknehmen',
  'standing.says': 'Was sie hören',
  'standing.title': 'Vorab beantwortet',
  'standing.until': 'bis {time}',
};
