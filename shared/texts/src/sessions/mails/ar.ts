import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const ar: TextsLike<typeof en> = {
  'mailNewDevice.address': 'العنوان: {address}',
  'mailNewDevice.device': 'الجهاز: {device}',
  'mailNewDevice.lead': 'سجّل شخص ما الدخول إلى حسابك في Gatehouse من جهاز لم نره من قبل.',
  'mailNewDevice.notYou':
    'إن كنت أنت، فلا حاجة إلى فعل شيء. وإلا فغيّر كلمة المرور فورًا: ينهي ذلك كل جلسة.',
  'mailNewDevice.subject': 'تسجيل دخول جديد إلى حسابك',
};
