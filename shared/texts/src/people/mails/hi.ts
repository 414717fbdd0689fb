import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const hi: TextsLike<typeof en> = {
  'mailImpersonated.from': 'कब से: {at}',
  'mailImpersonated.how':
    'इस दौरान जो भी किया जाएगा, उसमें आप दोनों के नाम दर्ज होंगे। यह सत्र आपको अपने खाते में अपने उपकरणों के नीचे दिखेगा और आप उसे वहाँ तुरंत समाप्त कर सकते हैं।',
  'mailImpersonated.lead': '{actor} Gatehouse पर आपके नाम पर काम कर रहा है।',
  'mailImpersonated.leadUntil': '{actor} Gatehouse पर {until} तक आपके नाम पर काम कर रहा है।',
  'mailImpersonated.notRight':
    'यदि ऐसा नहीं होना चाहिए, तो उसे समाप्त करें और अपने समुदाय के प्रबंधन को बताएँ।',
  'mailImpersonated.reason': 'कारण: {reason}',
  'mailImpersonated.somebody': 'आपके समुदाय के प्रबंधन से कोई',
  'mailImpersonated.subject': 'कोई आपके नाम पर काम कर रहा है',
};
