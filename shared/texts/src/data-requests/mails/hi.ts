import { hi as rosters } from '../../rosters/places/hi.js';
import { hi as alerts } from '../../alerts/places/hi.js';
import { hi as imports } from '../../imports/places/hi.js';
import { hi as join } from '../../join/places/hi.js';
import { hi as moves } from '../../moves/places/hi.js';
import { hi as noticeboard } from '../../noticeboard/places/hi.js';
import { hi as parcels } from '../../parcels/places/hi.js';
import { hi as passes } from '../../passes/places/hi.js';
import { hi as policies } from '../../policies/places/hi.js';
import { hi as vehicles } from '../../vehicles/places/hi.js';
import { hi as visits } from '../../visits/places/hi.js';
import { hi as page } from '../hi.js';
import { hi as own } from '../places/hi.js';
import { stayingWords } from '../../staying-words.js';
import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const hi: TextsLike<typeof en> = {
  'mailErased.accountGone': 'आपका Gatehouse खाता भी हटा दिया गया है।',
  'mailErased.accountStays': 'आपका Gatehouse खाता बना रहता है: आप इसे कहीं और इस्तेमाल करते हैं।',
  'mailErased.keep': 'यह मेल सँभालकर रखें: यही अकेली रसीद है।',
  'mailErased.lead': '{community} ने आपके बारे में जो रखा था, वह मिटा दिया है।',
  'mailErased.leadHere': 'आपके समुदाय ने आपके बारे में जो रखा था, वह मिटा दिया है।',
  'mailErased.line': '{what}: {why}',
  'mailErased.lineUntil': '{what} ({until} तक): {why}',
  'mailErased.nothing': 'वहाँ आपका कुछ नहीं रहता।',
  'mailErased.stays': 'यह रहता है, और क्यों:',
  'mailErased.subject': 'आपका डेटा मिटा दिया गया है',
  'mailErased.what':
    'आपका नाम और संपर्क, आपके वाहन और काग़ज़, वहाँ आपको जो बताया गया, और आपकी भूमिकाएँ मिटा दी गई हैं। अब आप वहाँ नहीं रहते।',
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
