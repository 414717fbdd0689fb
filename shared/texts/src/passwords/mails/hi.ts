import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const hi: TextsLike<typeof en> = {
  'mailPasswordChanged.lead': 'आपके Gatehouse खाते का पासवर्ड बदल दिया गया है।',
  'mailPasswordChanged.notYou':
    'यदि यह आप नहीं थे, तो साइन-इन पृष्ठ पर तुरंत नया पासवर्ड माँगें और अपने समुदाय के प्रबंधन को बताएँ।',
  'mailPasswordChanged.subject': 'आपका पासवर्ड बदल दिया गया है',

  'mailResetPassword.button': 'नया पासवर्ड चुनें',
  'mailResetPassword.lead': 'किसी ने, आशा है आपने ही, आपके Gatehouse खाते के लिए नया पासवर्ड माँगा है।',
  'mailResetPassword.notYou': 'यदि यह आप नहीं थे, तो कुछ करने की ज़रूरत नहीं है: आपका पासवर्ड वही रहेगा।',
  'mailResetPassword.subject': 'नया पासवर्ड चुनें',
};
