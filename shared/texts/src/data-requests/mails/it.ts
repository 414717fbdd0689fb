import { it as rosters } from '../../rosters/places/it.js';
import { it as alerts } from '../../alerts/places/it.js';
import { it as imports } from '../../imports/places/it.js';
import { it as join } from '../../join/places/it.js';
import { it as moves } from '../../moves/places/it.js';
import { it as noticeboard } from '../../noticeboard/places/it.js';
import { it as parcels } from '../../parcels/places/it.js';
import { it as passes } from '../../passes/places/it.js';
import { it as policies } from '../../policies/places/it.js';
import { it as vehicles } from '../../vehicles/places/it.js';
import { it as visits } from '../../visits/places/it.js';
import { it as page } from '../it.js';
import { it as own } from '../places/it.js';
import { stayingWords } from '../../staying-words.js';
import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const it: TextsLike<typeof en> = {
  'mailErased.accountGone': 'Anche il Suo account Gatehouse è eliminato.',
  'mailErased.accountStays': 'Il Suo account Gatehouse resta: lo usa altrove.',
  'mailErased.keep': 'Conservi questa e-mail: è l’unica ricevuta.',
  'mailErased.lead': '{community} ha cancellato ciò che aveva su di Lei.',
  'mailErased.leadHere': 'La Sua comunità ha cancellato ciò che aveva su di Lei.',
  'mailErased.line': '{what}: {why}',
  'mailErased.lineUntil': '{what} (fino al {until}): {why}',
  'mailErased.nothing': 'Lì non resta nulla di Lei.',
  'mailErased.stays': 'Questo resta, e perché:',
  'mailErased.subject': 'I Suoi dati sono cancellati',
  'mailErased.what':
    'Sono cancellati il Suo nome e i Suoi recapiti, i Suoi veicoli e documenti, ciò che Le è stato comunicato lì e i Suoi ruoli. Non abita più lì.',
  ...stayingWords({
    ...{
      page,
      own,
      rosters,
      alerts,
      imports,
      join,
      moves,
      noticeboard,
      parcels,
      passes,
      policies,
      vehicles,
      visits,
    },
  }),
};
