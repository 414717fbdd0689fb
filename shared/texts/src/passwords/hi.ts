import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const hi: TextsLike<typeof en> = {
  'forgot.button': 'मुझे लिंक भेजें',
  'forgot.lead': 'अपना ईमेल पता बताएँ, हम नया पासवर्ड चुनने का लिंक भेजेंगे।',
  'forgot.noAddress': 'ईमेल पता नहीं है? अपने समुदाय के प्रबंधन से लिंक माँगें।',
  'forgot.sent': 'अगर इस पते का कोई खाता है, तो ईमेल भेजा जा चुका है। लिंक 30 मिनट तक चलेगा।',
  'forgot.title': 'पासवर्ड भूल गए?',

  'password.button': 'पासवर्ड बदलें',
  'password.changed': 'आपका पासवर्ड बदल गया है।',
  'password.text': 'आपके बाकी उपकरण साइन आउट हो जाएँगे।',
  'password.title': 'पासवर्ड',

  'reset.again': 'नया लिंक भेजें',
  'reset.button': 'पासवर्ड रखें',
  'reset.done': 'आपका नया पासवर्ड तैयार है। उसी से साइन इन करें।',
  'reset.lead': 'अपने खाते के लिए नया पासवर्ड चुनें। आपके सभी उपकरण साइन आउट हो जाएँगे।',
  'reset.title': 'नया पासवर्ड',
};
