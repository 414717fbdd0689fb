import { it as imports } from '../../imports/places/it.js';
import { it as join } from '../../join/places/it.js';
import { it as moves } from '../../moves/places/it.js';
import { it as noticeboard } from '../../noticeboard/places/it.js';
import { it as policies } from '../../policies/places/it.js';
import { it as vehicles } from '../../vehicles/places/it.js';
import { it as visits } from '../../visits/places/it.js';
import { it as page } from '../it.js';
import { it as own } from '../places/it.js';
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
  'mailErased.what.audit': page['stayingWhat.audit'],
  'mailErased.what.dataRequests': own['nav.dataRequests'],
  'mailErased.what.files': page['stayingWhat.files'],
  'mailErased.what.identityDocuments': page['stayingWhat.identityDocuments'],
  'mailErased.what.imports': imports['nav.imports'],
  'mailErased.what.jobs': page['stayingWhat.jobs'],
  'mailErased.what.joinRequests': join['nav.joinRequests'],
  'mailErased.what.moveItems': page['stayingWhat.moveItems'],
  'mailErased.what.moves': moves['nav.moves'],
  'mailErased.what.notices': noticeboard['nav.notices'],
  'mailErased.what.notifications': page['stayingWhat.notifications'],
  'mailErased.what.openingBalances': page['stayingWhat.openingBalances'],
  'mailErased.what.policies': policies['nav.policies'],
  'mailErased.what.recentAnswers': page['stayingWhat.recentAnswers'],
  'mailErased.what.residencies': page['stayingWhat.residencies'],
  'mailErased.what.vehicles': vehicles['nav.vehicles'],
  'mailErased.what.visits': visits['nav.visits'],
  'mailErased.why.duty': page['stayingWhy.duty'],
  'mailErased.why.keptCopy': page['stayingWhy.keptCopy'],
  'mailErased.why.proof': page['stayingWhy.proof'],
  'mailErased.why.shared': page['stayingWhy.shared'],
};
