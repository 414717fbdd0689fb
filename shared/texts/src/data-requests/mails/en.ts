import { en as rosters } from '../../rosters/places/en.js';
import { en as alerts } from '../../alerts/places/en.js';
import { en as imports } from '../../imports/places/en.js';
import { en as join } from '../../join/places/en.js';
import { en as moves } from '../../moves/places/en.js';
import { en as noticeboard } from '../../noticeboard/places/en.js';
import { en as parcels } from '../../parcels/places/en.js';
import { en as passes } from '../../passes/places/en.js';
import { en as policies } from '../../policies/places/en.js';
import { en as vehicles } from '../../vehicles/places/en.js';
import { en as visits } from '../../visits/places/en.js';
import { en as page } from '../en.js';
import { en as own } from '../places/en.js';
import { stayingWords } from '../../staying-words.js';

/** What stays is called as on the pages. */
export const en = {
  'mailErased.accountGone': 'Your Gatehouse account is deleted too.',
  'mailErased.accountStays': 'Your Gatehouse account stays: you use it elsewhere.',
  'mailErased.keep': 'Keep this mail: it is the only receipt.',
  'mailErased.lead': '{community} has erased what it had about you.',
  'mailErased.leadHere': 'Your community has erased what it had about you.',
  'mailErased.line': '{what}: {why}',
  'mailErased.lineUntil': '{what} (until {until}): {why}',
  'mailErased.nothing': 'Nothing of you stays there.',
  'mailErased.stays': 'This stays, and why:',
  'mailErased.subject': 'Your data has been erased',
  'mailErased.what':
    'Erased are your name and how you were reached, your vehicles and papers, what you were told there, and your roles. You live there no longer.',
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
} as const;
