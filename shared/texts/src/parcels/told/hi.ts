import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const hi: TextsLike<typeof en> = {
  'parcelTold.received': '{unit} के लिए एक पार्सल गेट पर है',
  'parcelTold.receivedFrom': '{carrier} का एक पार्सल {unit} के लिए गेट पर है',
  'parcelTold.hint': 'लेते समय उसका कोड बताएँ। कोड आपके पार्सल के साथ दिखता है।',
  'parcelTold.perishable': 'यह जल्दी ख़राब हो सकता है। उसका कोड आपके पार्सल के साथ दिखता है।',
  'parcelTold.waits': {
    one: '{unit} का एक पार्सल एक दिन से रखा है',
    other: '{unit} का एक पार्सल {count} दिनों से रखा है',
  },
};
