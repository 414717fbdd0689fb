import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const ar: TextsLike<typeof en> = {
  'mailImpersonated.from': 'منذ: {at}',
  'mailImpersonated.how':
    'كل ما يجري في هذه الأثناء يحمل اسميكما معًا. ترى الجلسة في حسابك ضمن أجهزتك، ويمكنك إنهاؤها هناك فورًا.',
  'mailImpersonated.lead': '{actor} يتصرف باسمك في Gatehouse.',
  'mailImpersonated.leadUntil': '{actor} يتصرف باسمك في Gatehouse حتى {until}.',
  'mailImpersonated.notRight': 'إن كان ذلك لا ينبغي، فأنهها وأبلغ إدارة مجمعك.',
  'mailImpersonated.reason': 'السبب: {reason}',
  'mailImpersonated.somebody': 'شخص من إدارة مجمعك',
  'mailImpersonated.subject': 'شخص ما يتصرف باسمك',
};
