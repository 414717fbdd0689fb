import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const hi: TextsLike<typeof en> = {
  'directory.building': 'मेरी इमारत',
  'directory.choice': 'क्या पड़ोसी मुझे ढूँढ सकते हैं?',
  'directory.choiceText':
    'यह तुरंत और केवल इसी समुदाय में लागू होता है। नंबर और पता तभी दिखते हैं जब तक आप सूची में हैं।',
  'directory.community': 'पूरा समुदाय',
  'directory.email': 'मेरा ईमेल पता कौन देखता है',
  'directory.lead': 'वे पड़ोसी जो चाहते हैं कि उन्हें ढूँढा जा सके।',
  'directory.listed': 'क्या मैं सूची में हूँ',
  'directory.listedNo': 'नहीं, मुझे कोई नहीं ढूँढ सकता',
  'directory.listedYes': 'हाँ, मेरे घर के साथ',
  'directory.minor': 'नाबालिग सूची में नहीं होते।',
  'directory.nobody': 'कोई नहीं',
  'directory.none': 'कोई नहीं मिला',
  'directory.noneText': 'यहाँ वही दिखते हैं जिन्होंने चुना है और जिन्हें नियम ढूँढने देते हैं।',
  'directory.phone': 'मेरा फ़ोन नंबर कौन देखता है',
  'directory.saved': 'आपकी पसंद सहेजी गई',
  'directory.search': 'नाम या उपनाम',
};
