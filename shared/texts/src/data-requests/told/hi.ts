import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const hi: TextsLike<typeof en> = {
  'dataRequestTold.ready': 'आपका डेटा तैयार है',
  'dataRequestTold.readyHint': 'आप इसे सात दिन तक ले सकते हैं।',
  'erasureTold.due': 'डेटा एक सप्ताह के भीतर मिटाया जाना है',
  'erasureTold.dueHint': 'किसी ने इसके लिए कहा था, और यह अभी नहीं हुआ है।',
  'erasureTold.waitsForAdmin': 'यह एक एडमिन का डेटा है। पहले किसी और को एडमिन बनाइए।',
};
