import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const hi: TextsLike<typeof en> = {
  'mailAccountExists.forgot': 'यदि आप पासवर्ड भूल गए हैं, तो नया चुनें:',
  'mailAccountExists.forgotAsk': 'यदि आप पासवर्ड भूल गए हैं, तो साइन-इन पृष्ठ पर नया माँगें।',
  'mailAccountExists.lead':
    'किसी ने, शायद आपने, इस पते से Gatehouse खाता खोलना चाहा। खाता पहले से है: बस साइन इन करें।',
  'mailAccountExists.subject': 'आपका खाता पहले से है',

  'mailConfirmEmailChange.button': 'बदलाव की पुष्टि करें',
  'mailConfirmEmailChange.notYou': 'यदि यह आप नहीं थे, तो इसे न खोलें: तब कुछ नहीं बदलेगा।',
  'mailConfirmEmailChange.subject': 'ईमेल पता बदलने की पुष्टि करें',
  'mailConfirmEmailChange.wanted':
    'किसी ने, आशा है आपने ही, आपके Gatehouse खाते के लिए दूसरा पता माँगा है। इस बदलाव के लिए आपकी पुष्टि चाहिए।',
  'mailConfirmEmailChange.wantedWhich':
    'किसी ने, आशा है आपने ही, आपके Gatehouse खाते के लिए पता {email} माँगा है। इस बदलाव के लिए आपकी पुष्टि चाहिए।',

  'mailEmailChanged.lead': 'आपके Gatehouse खाते का अब दूसरा पता है।',
  'mailEmailChanged.leadWhich': 'आपके Gatehouse खाते का अब पता {email} है।',
  'mailEmailChanged.notYou': 'यदि यह आप नहीं थे, तो तुरंत अपने समुदाय के प्रबंधन को बताएँ।',
  'mailEmailChanged.subject': 'आपका ईमेल पता बदल दिया गया है',

  'mailSecondFactor.changed': 'आपके Gatehouse खाते का दूसरा चरण बदल दिया गया है।',
  'mailSecondFactor.codesReplaced': 'आपके Gatehouse खाते के रिकवरी कोड बदल दिए गए हैं।',
  'mailSecondFactor.notYou':
    'यदि यह आप नहीं थे, तो तुरंत अपना पासवर्ड बदलें और अपने समुदाय के प्रबंधन को बताएँ।',
  'mailSecondFactor.passkeyAdded': 'आपके Gatehouse खाते में एक पासकी जोड़ी गई है।',
  'mailSecondFactor.passkeyRemoved': 'आपके Gatehouse खाते से एक पासकी हटाई गई है।',
  'mailSecondFactor.subject': 'आपका दूसरा चरण बदल दिया गया है',
  'mailSecondFactor.totpAdded': 'आपके Gatehouse खाते में ऑथेंटिकेटर ऐप जोड़ा गया है।',
  'mailSecondFactor.totpRemoved': 'आपके Gatehouse खाते से ऑथेंटिकेटर ऐप हटाया गया है।',

  'mailVerifyEmail.button': 'पते की पुष्टि करें',
  'mailVerifyEmail.lead': 'कृपया पुष्टि करें कि यह आपका ईमेल पता है। इसके बाद आपका Gatehouse खाता तैयार है।',
  'mailVerifyEmail.notAsked': 'यदि आपने खाता नहीं माँगा है, तो कुछ करने की ज़रूरत नहीं है।',
  'mailVerifyEmail.subject': 'अपना ईमेल पता पुष्ट करें',
};
