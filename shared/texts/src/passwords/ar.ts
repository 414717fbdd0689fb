import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const ar: TextsLike<typeof en> = {
  'forgot.button': 'أرسلوا لي رابطًا',
  'forgot.lead': 'أخبرنا ببريدك الإلكتروني، ونرسل إليك رابطًا لاختيار كلمة مرور جديدة.',
  'forgot.noAddress': 'ليس لديك بريد إلكتروني؟ اطلب رابطًا من إدارة مجمعك.',
  'forgot.sent': 'إن كان هناك حساب بهذا العنوان، فالرسالة في الطريق. الرابط صالح لمدة 30 دقيقة.',
  'forgot.title': 'نسيت كلمة المرور؟',

  'password.button': 'تغيير كلمة المرور',
  'password.changed': 'تم تغيير كلمة مرورك.',
  'password.text': 'سيتم تسجيل خروج أجهزتك الأخرى.',
  'password.title': 'كلمة المرور',

  'reset.again': 'أرسلوا لي رابطًا جديدًا',
  'reset.button': 'تعيين كلمة المرور',
  'reset.done': 'تم تعيين كلمة مرورك الجديدة. سجّل الدخول بها.',
  'reset.lead': 'اختر كلمة مرور جديدة لحسابك. سيتم تسجيل خروج كل أجهزتك.',
  'reset.title': 'كلمة مرور جديدة',
};
