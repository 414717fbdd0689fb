import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const hi: TextsLike<typeof en> = {
  'gates.add': 'गेट जोड़ें',
  'gates.askClose': '{gate} को हमेशा के लिए बंद करें?',
  'gates.askCloseText': 'यह फिर किसी को नहीं दिखेगा। वहाँ जो हुआ वह लॉग में रहता है।',
  'gates.close': 'हमेशा के लिए बंद करें',
  'gates.closeWhich': 'हमेशा के लिए बंद करें: {gate}',
  'gates.exists': 'दूसरे गेट का यही नाम है।',
  'gates.lead': 'लोग और वाहन कहाँ से आते-जाते हैं, और वहाँ कौन से उपकरण हैं।',
  'gates.name': 'नाम',
  'gates.none': 'अभी कोई गेट नहीं',
  'gates.noneText': 'पहला जोड़ें और वहाँ के उपकरण भी।',
  'gates.rename': 'नाम बदलें',
  'gates.renameWhich': 'नाम बदलें: {gate}',
  'gates.since': '{day} से',
  'gates.stale': 'इस बीच यह बदल गया। इसे फिर देखें।',
};
