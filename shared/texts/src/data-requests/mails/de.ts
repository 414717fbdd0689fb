import { de as rosters } from '../../rosters/places/de.js';
import { de as alerts } from '../../alerts/places/de.js';
import { de as imports } from '../../imports/places/de.js';
import { de as join } from '../../join/places/de.js';
import { de as moves } from '../../moves/places/de.js';
import { de as noticeboard } from '../../noticeboard/places/de.js';
import { de as parcels } from '../../parcels/places/de.js';
import { de as passes } from '../../passes/places/de.js';
import { de as policies } from '../../policies/places/de.js';
import { de as vehicles } from '../../vehicles/places/de.js';
import { de as visits } from '../../visits/places/de.js';
import { de as page } from '../de.js';
import { de as own } from '../places/de.js';
import { stayingWords } from '../../staying-words.js';
import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const de: TextsLike<typeof en> = {
  'mailErased.accountGone': 'Auch Ihr Gatehouse-Konto ist gelöscht.',
  'mailErased.accountStays': 'Ihr Gatehouse-Konto bleibt: Sie nutzen es anderswo.',
  'mailErased.keep': 'Heben Sie diese Mail auf: Sie ist der einzige Beleg.',
  'mailErased.lead': '{community} hat gelöscht, was dort über Sie stand.',
  'mailErased.leadHere': 'Ihre Gemeinschaft hat gelöscht, was dort über Sie stand.',
  'mailErased.line': '{what}: {why}',
  'mailErased.lineUntil': '{what} (bis {until}): {why}',
  'mailErased.nothing': 'Nichts von Ihnen bleibt dort.',
  'mailErased.stays': 'Das bleibt, und warum:',
  'mailErased.subject': 'Ihre Daten sind gelöscht',
  'mailErased.what':
    'Gelöscht sind Ihr Name und wie Sie erreichbar waren, Ihre Fahrzeuge und Ausweise, was Ihnen dort mitgeteilt wurde, und Ihre Rollen. Sie wohnen dort nicht mehr.',
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
