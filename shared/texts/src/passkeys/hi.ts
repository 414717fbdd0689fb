import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const hi: TextsLike<typeof en> = {
  'passkey.add': 'पासकी जोड़ें',
  'passkey.askRemove': 'पासकी {name} हटाएँ?',
  'passkey.askRemoveText':
    'इससे आपका खाता तुरंत खुलना बंद हो जाता है। यदि आपके पास कोई और दूसरा चरण नहीं है, तो फिर केवल पासवर्ड काफ़ी होगा।',
  'passkey.name': 'पासकी का नाम',
  'passkey.nameHint': 'ताकि वह दूसरों से अलग पहचानी जाए, जैसे डिवाइस के नाम पर।',
  'passkey.removeWhich': 'पासकी {name} हटाएँ',
  'passkey.removed': 'पासकी {name} हटा दी गई है।',
  'passkey.since': 'जोड़ी गई: {when}',
  'passkey.synced': 'कई डिवाइसों पर',
  'passkey.text':
    'अपनी उँगली के निशान, चेहरे या डिवाइस के लॉक से साइन इन करें। नकली पेज से पासकी कोई नहीं चुरा सकता।',
  'passkey.title': 'पासकी',
  'passkey.becomesFactor':
    'इसके बाद केवल पासवर्ड से आपका खाता नहीं खुलेगा: उससे साइन इन करने पर पासकी या रिकवरी कोड भी पूछा जाएगा। कोड आपको तुरंत मिलेंगे।',
};
