import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const hi: TextsLike<typeof en> = {
  'audit.apiKeyCreated': 'API कुंजी बनाई गई',
  'audit.apiKeyRevoked': 'API कुंजी रद्द की गई',
  'audit.apiKeyTakenOver': 'API कुंजी की ज़िम्मेदारी ली गई',
  'audit.broken': 'प्रविष्टि {place} से लॉग वैसा नहीं है जैसा लिखा गया था।',
  'audit.by': '{name} द्वारा',
  'audit.details': 'विवरण',
  'audit.everything': 'सब कुछ',
  'audit.filter': 'कौन-सी प्रविष्टियाँ',
  'audit.intact': {
    one: 'लॉग पूरा है: इसकी एकमात्र प्रविष्टि वैसी ही है जैसी लिखी गई थी।',
    other: 'लॉग पूरा है: सभी {count} प्रविष्टियाँ वैसी ही हैं जैसी लिखी गई थीं।',
  },
  'audit.invitationAccepted': 'आमंत्रण स्वीकार किया गया',
  'audit.invitationCreated': 'आमंत्रण भेजा गया',
  'audit.invitationResent': 'निमंत्रण फिर से भेजा गया',
  'audit.lead':
    'खातों के साथ क्या किया गया, और किसने किया। हर प्रविष्टि अपने से पहले की सभी को प्रमाणित करती है।',
  'audit.none': 'कोई प्रविष्टि नहीं',
  'audit.noneText': 'खातों के साथ जो होता है, वह यहाँ लिखा जाता है।',
  'audit.refreshReused': 'चोरी हुए सत्र का संदेह',
  'audit.roleChanged': 'भूमिकाएँ बदली गईं',
  'audit.userDeactivated': 'खाता बंद किया गया',
  'audit.userDeleted': 'खाता हटाया गया',
  'audit.userEmailChanged': 'ईमेल पता बदला गया',
  'audit.userImpersonated': 'किसी के नाम से काम किया',
  'audit.userLogin': 'साइन इन किया',
  'audit.userLoginFailed': 'साइन इन विफल',
  'audit.userPasswordChanged': 'पासवर्ड बदला गया',
  'audit.userReactivated': 'खाता फिर खोला गया',
  'audit.userRegistered': 'खाता बनाया गया',
  'audit.userSecondFactorChanged': 'दूसरा चरण बदला गया',
  'audit.userSessionsEnded': 'साइन आउट किया गया',
  'audit.userVerified': 'ईमेल पते की पुष्टि हुई',
  'audit.verify': 'पूरा होने का प्रमाण लें',
};
