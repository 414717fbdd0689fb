import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const ar: TextsLike<typeof en> = {
  'mailPasswordChanged.lead': 'تغيّرت كلمة مرور حسابك في Gatehouse.',
  'mailPasswordChanged.notYou':
    'إن لم تكن أنت، فاطلب فورًا كلمة مرور جديدة في صفحة تسجيل الدخول وأبلغ إدارة مجمعك.',
  'mailPasswordChanged.subject': 'تغيّرت كلمة مرورك',

  'mailResetPassword.button': 'اختيار كلمة مرور جديدة',
  'mailResetPassword.lead': 'طلب شخص ما، نأمل أنه أنت، كلمة مرور جديدة لحسابك في Gatehouse.',
  'mailResetPassword.notYou': 'إن لم تكن أنت، فلا حاجة إلى فعل شيء: تبقى كلمة المرور كما هي.',
  'mailResetPassword.subject': 'اختر كلمة مرور جديدة',
};
