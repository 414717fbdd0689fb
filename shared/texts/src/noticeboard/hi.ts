import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const hi: TextsLike<typeof en> = {
  'notices.askTakeDown': '“{title}” को हटाएँ?',
  'notices.askTakeDownText':
    'यह फिर किसी को नहीं मिलेगा, और इसे दोबारा नहीं लगाया जा सकता। किसने पढ़ा, यह दर्ज रहता है।',
  'notices.body': 'नोटिस का पाठ',
  'notices.edit': 'नोटिस बदलें',
  'notices.exportLead': 'लगे हुए सभी नोटिस: उनमें क्या लिखा है, किसने लिखा और कितनों ने पढ़ा।',
  'notices.exportTitle': 'नोटिस निर्यात करें',
  'notices.exportTooMany': '{notices} नोटिस हैं, और PDF में {most} की जगह है। कोई और प्रारूप चुनें।',
  'notices.latest': 'नवीनतम नोटिस, {author} की ओर से',
  'notices.lead': 'प्रबंधन सबको क्या बताता है।',
  'notices.noneText': 'प्रबंधन सबको जो बताता है, वह यहाँ होता है।',
  'notices.pinned': 'ऊपर लगा हुआ',
  'notices.pinnedHint': 'आख़िरी दिन, जब तक यह बाकी नोटिसों के ऊपर रहता है।',
  'notices.pinnedUntil': 'इस दिन तक ऊपर',
  'notices.publish': 'लगाएँ',
  'notices.readers': {
    one: '{count} व्यक्ति ने इसे पढ़ा है',
    other: '{count} लोगों ने इसे पढ़ा है',
    zero: 'अभी तक किसी ने नहीं पढ़ा',
  },
  'notices.saved': 'नोटिस लग गया है',
  'notices.takeDown': 'हटाएँ',
  'notices.title': 'विषय',
  'notices.write': 'नोटिस लिखें',
};
