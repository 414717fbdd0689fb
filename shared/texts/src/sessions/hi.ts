import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const hi: TextsLike<typeof en> = {
  'doorway.text': 'आप कहीं भी हों, देखें कि गेट पर कौन है और एक स्पर्श में जवाब दें।',
  'doorway.title': 'गेट पर आपके लिए हमेशा कोई है।',

  'noCommunity.join': 'कोड से जुड़ें',
  'noCommunity.text': 'आपका खाता किसी समुदाय से नहीं जुड़ा है। अपने मैनेजर से आमंत्रण माँगें।',
  'noCommunity.title': 'अभी कोई समुदाय नहीं',

  'secondFactor.code': 'कोड',
  'secondFactor.lead': 'अपने ऑथेंटिकेटर ऐप में दिख रहे छह अंक लिखें।',
  'secondFactor.other': 'किसी और खाते से साइन इन करें',
  'secondFactor.passkeyLead': 'अपनी पासकी से पुष्टि करें कि यह आप हैं।',
  'secondFactor.recoveryCode': 'रिकवरी कोड',
  'secondFactor.recoveryLead': 'अपने सँभालकर रखे रिकवरी कोड में से एक लिखें।',
  'secondFactor.title': 'बस एक और कदम',
  'secondFactor.useApp': 'ऐप इस्तेमाल करें',
  'secondFactor.usePasskey': 'पासकी इस्तेमाल करें',
  'secondFactor.useRecovery': 'रिकवरी कोड इस्तेमाल करें',

  'session.signOut': 'साइन आउट',

  'signIn.another': 'यहाँ किसी और ने साइन इन किया है। जो आपने खोला था, वह बंद कर दिया गया है।',
  'signIn.back': 'साइन इन पर लौटें',
  'signIn.button': 'साइन इन करें',
  'signIn.forgot': 'पासवर्ड भूल गए?',
  'signIn.goOnAs': '{name} के रूप में जारी रखें',
  'signIn.invited': 'यहाँ नए हैं? अपने आमंत्रण के लिंक से जुड़ें।',
  'signIn.lead': 'आपको देखकर अच्छा लगा।',
  'signIn.name': 'ईमेल पता या यूज़र नाम',
  'signIn.title': 'साइन इन',
  'signIn.withPasskey': 'पासकी से साइन इन करें',

  'stepUp.title': 'क्या यह आप ही हैं?',
  'stepUp.withCode': 'इसके लिए अपने ऑथेंटिकेटर ऐप का कोड या कोई रिकवरी कोड दें।',
  'stepUp.withPassword': 'इसके लिए अपना पासवर्ड एक बार फिर दें।',
};
