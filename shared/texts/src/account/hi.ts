import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const hi: TextsLike<typeof en> = {
  'emailChange.button': 'पते की पुष्टि करें',
  'emailChange.done': 'आपका ईमेल पता बदल गया है।',
  'emailChange.half': 'पुष्टि हो गई। अब उस लिंक पर जाएँ जो हमने आपके दूसरे पते पर भेजा है।',
  'emailChange.lead': 'पुष्टि करें कि आप अपने खाते का ईमेल पता बदलना चाहते हैं।',
  'emailChange.title': 'नया ईमेल पता',

  'factor.askNewCodes': 'नए रिकवरी कोड बनाएँ?',
  'factor.askNewCodesText': 'अब तक रखे आपके कोड तुरंत काम करना बंद कर देंगे।',
  'factor.askRemove': 'ऑथेंटिकेटर ऐप हटाएँ?',
  'factor.askRemoveText': 'यदि आपके पास पासकी नहीं है, तो फिर केवल पासवर्ड से आपका खाता खुलेगा।',
  'factor.begin': 'ऑथेंटिकेटर ऐप सेट करें',
  'factor.codesKept': 'मैंने इन्हें सुरक्षित रख लिया है',
  'factor.codesLeft': {
    one: 'आपके पास {count} रिकवरी कोड बचा है।',
    other: 'आपके पास {count} रिकवरी कोड बचे हैं।',
  },
  'factor.codesText':
    'इन रिकवरी कोड को सुरक्षित जगह रखें। फ़ोन खो जाने पर हर कोड आपको एक बार अंदर आने देगा। ये दोबारा नहीं दिखाए जाएँगे।',
  'factor.confirm': 'पुष्टि करें',
  'factor.newCodes': 'नए रिकवरी कोड',
  'factor.on': 'चालू',
  'factor.qr': 'ऑथेंटिकेटर ऐप के लिए QR कोड',
  'factor.remove': 'हटाएँ',
  'factor.removed': 'ऑथेंटिकेटर ऐप हटा दिया गया है।',
  'factor.scan': 'इस चित्र को अपने ऑथेंटिकेटर ऐप से स्कैन करें, फिर उसमें दिख रहे छह अंक लिखें।',
  'factor.text': 'किसी को आपका पासवर्ड पता चल जाए, तब भी आपके फ़ोन का कोड खाते की रक्षा करता है।',
  'factor.title': 'दूसरा चरण',
  'factor.typeIt': 'या यह गुप्त कुंजी लिखें:',

  'look.text': 'आपकी पसंद तुरंत लागू होती है। ईमेल भी आपकी भाषा में आएँगे।',
  'look.title': 'भाषा और रूप',

  'profile.saved': 'आपकी प्रोफ़ाइल सहेज ली गई है।',
  'profile.title': 'प्रोफ़ाइल',

  'sessions.askEnd': '{device} पर साइन आउट करें?',
  'sessions.askEndOthers': 'बाकी हर जगह साइन आउट करें?',
  'sessions.askEndOthersText':
    'आपके बाकी सभी उपकरणों पर फिर से साइन इन करना होगा। तब तक केवल यही बजेगा।',
  'sessions.askEndText': 'जो भी इसे इस्तेमाल करता है उसे फिर से साइन इन करना होगा। तब तक यह नहीं बजेगा।',
  'sessions.byAdmin': 'एडमिन ने खोला',
  'sessions.end': 'साइन आउट करें',
  'sessions.endOthers': 'बाकी सब जगह साइन आउट करें',
  'sessions.endWhich': '{device} पर साइन आउट करें',
  'sessions.lastUsed': 'पिछली बार: {when}',
  'sessions.othersEnded': 'अब आप केवल इसी उपकरण पर साइन इन हैं।',
  'sessions.thisOne': 'यह उपकरण',
  'sessions.title': 'आप कहाँ साइन इन हैं',
  'sessions.unknownDevice': 'अज्ञात उपकरण',
  'sessions.wasEnded': '{device} साइन आउट है।',

  'verify.button': 'मेरे पते की पुष्टि करें',
  'verify.done': 'आपके ईमेल पते की पुष्टि हो गई। अब आप साइन इन कर सकते हैं।',
  'verify.lead': 'बस एक बटन, और आपके ईमेल पते की पुष्टि हो जाएगी।',
  'verify.title': 'अपने पते की पुष्टि करें',
  'account.parts': 'इस पेज के भाग',
  'factor.codesCopied': 'कोड कॉपी हो गए।',
  'factor.codesCopy': 'कॉपी करें',
  'factor.codesNoCopy': 'ब्राउज़र इस पेज को कॉपी करने नहीं देता।',
  'factor.codesPrint': 'प्रिंट करें',
  'factor.codesSave': 'डाउनलोड करें',
  'factor.codesTitle': '{email} के रिकवरी कोड',
};
