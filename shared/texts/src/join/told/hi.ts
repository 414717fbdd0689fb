import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const hi: TextsLike<typeof en> = {
  'joinTold.requested': '{applicant} {unit} में रहने का अनुरोध कर रहे हैं',
  'joinTold.requestedHint': 'अगर आप उन्हें जानते हैं तो अनुरोध स्वीकार करें, वरना अस्वीकार करें।',
  'joinTold.approved': 'अब आप {unit} में रहते हैं',
  'joinTold.approvedHint': 'आपका अनुरोध स्वीकार किया गया।',
  'joinTold.approvedLater': '{unit} में रहने का आपका अनुरोध स्वीकार किया गया',
  'joinTold.approvedFrom': 'आप {day} से वहाँ रहते हैं।',
  'joinTold.refused': '{unit} में रहने का आपका अनुरोध अस्वीकार किया गया',
  'joinTold.refusedReason': 'कारण: {reason}',
  'joinTold.refusedHint': 'अगर यह गलती है, तो प्रबंधन से पूछें।',
  'joinTold.expired': '{unit} में रहने के आपके अनुरोध का समय बीत गया',
  'joinTold.expiredHint': '30 दिनों में किसी ने फ़ैसला नहीं किया। आप फिर से अनुरोध कर सकते हैं।',
};
