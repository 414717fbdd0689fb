import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const ar: TextsLike<typeof en> = {
  'passkey.add': 'إضافة مفتاح مرور',
  'passkey.askRemove': 'هل تُزيل مفتاح المرور {name}؟',
  'passkey.askRemoveText':
    'لن يفتح حسابك بعد الآن. وإن لم تكن لديك خطوة تحقق ثانية أخرى، فستكفي كلمة المرور وحدها.',
  'passkey.name': 'اسم مفتاح المرور',
  'passkey.nameHint': 'لتمييزه عن غيره، مثلًا باسم الجهاز.',
  'passkey.removeWhich': 'إزالة مفتاح المرور {name}',
  'passkey.removed': 'أُزيل مفتاح المرور {name}.',
  'passkey.since': 'أضيف {when}',
  'passkey.synced': 'على عدة أجهزة',
  'passkey.text':
    'سجّل الدخول ببصمتك أو وجهك أو قفل جهازك. لا يمكن لأحد سرقة مفتاح المرور بصفحة مزيفة.',
  'passkey.title': 'مفاتيح المرور',
  'passkey.becomesFactor':
    'بعد ذلك لن تكفي كلمة المرور وحدها لفتح حسابك: سيُطلب معها مفتاح المرور أو رمز استرداد. وستحصل على الرموز فورًا.',
};
