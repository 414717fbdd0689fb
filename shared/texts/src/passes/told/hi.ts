import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const hi: TextsLike<typeof en> = {
  'passTold.approved': '{visitor} का पास स्वीकृत हुआ',
  'passTold.approvedHint': '{unit} के लिए। अब आप इसका कोड साझा कर सकते हैं।',
  'passTold.refused': '{visitor} का पास अस्वीकृत हुआ',
  'passTold.refusedHint': '{unit} के लिए।',
  'passTold.refusedReason': 'कारण: {reason}',
  'passTold.requested': '{visitor} का पास स्वीकृति की प्रतीक्षा में है',
  'passTold.requestedHint': '{unit} के लिए। स्वीकार करें या अस्वीकार करें।',
  'passTold.used': '{visitor} अंदर आए',
  'passTold.usedBy': '{unit} के पास से।',
  'passTold.usedByMany': '{unit} के पास से, एक साथ {people}।',
};
