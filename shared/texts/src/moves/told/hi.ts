import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const hi: TextsLike<typeof en> = {
  'moveTold.requestedOut': '{person} {unit} छोड़कर जाना चाहते हैं',
  'moveTold.requestedIn': '{person} {unit} में रहने आना चाहते हैं',
  'moveTold.requestedHint': 'दिन {day} है। स्थानांतरण स्वीकार करें या अस्वीकार करें।',
  'moveTold.approvedOut': '{person} को {unit} छोड़ने की अनुमति मिल गई',
  'moveTold.approvedIn': '{person} को {unit} में आने की अनुमति मिल गई',
  'moveTold.approvedHint': 'दिन {day} है।',
  'moveTold.refusedOut': '{person} का {unit} छोड़ने का अनुरोध अस्वीकार किया गया',
  'moveTold.refusedIn': '{person} का {unit} में आने का अनुरोध अस्वीकार किया गया',
  'moveTold.refusedReason': 'कारण: {reason}',
  'moveTold.refusedHint': 'अगर यह गलती है, तो प्रबंधन से पूछें।',
  'moveTold.cancelledOut': '{person} का {unit} छोड़ना रद्द किया गया',
  'moveTold.cancelledIn': '{person} का {unit} में आना रद्द किया गया',
  'moveTold.cancelledHint': 'यह {day} के लिए तय था।',
  'moveTold.doneOut': '{person} {unit} छोड़कर चले गए',
  'moveTold.doneIn': '{person} {unit} में रहने आ गए',
  'moveTold.doneHint': 'यह {day} के लिए तय था।',
  'moveTold.failedOut': '{person} का {unit} छोड़ना पूरा नहीं हो सका',
  'moveTold.failedIn': '{person} का {unit} में आना पूरा नहीं हो सका',
  'moveTold.failedHint': 'दिन {day} था। फिर से कोशिश होगी; देखें कि स्थानांतरण किस वजह से रुका है।',
};
