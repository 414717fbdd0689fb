import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const ar: TextsLike<typeof en> = {
  'mailAccountExists.forgot': 'إن نسيت كلمة المرور، فاختر واحدة جديدة:',
  'mailAccountExists.forgotAsk': 'إن نسيت كلمة المرور، فاطلب واحدة جديدة في صفحة تسجيل الدخول.',
  'mailAccountExists.lead':
    'أراد شخص ما، ربما أنت، فتح حساب في Gatehouse بهذا العنوان. يوجد حساب بالفعل: ما عليك إلا تسجيل الدخول.',
  'mailAccountExists.subject': 'لديك حساب بالفعل',

  'mailConfirmEmailChange.button': 'تأكيد التغيير',
  'mailConfirmEmailChange.notYou': 'إن لم تكن أنت، فلا تتبعه: لن يتغير شيء عندئذ.',
  'mailConfirmEmailChange.subject': 'أكّد تغيير بريدك الإلكتروني',
  'mailConfirmEmailChange.wanted':
    'طلب شخص ما، نأمل أنه أنت، عنوانًا آخر لحسابك في Gatehouse. يحتاج التغيير إلى تأكيدك.',
  'mailConfirmEmailChange.wantedWhich':
    'طلب شخص ما، نأمل أنه أنت، العنوان {email} لحسابك في Gatehouse. يحتاج التغيير إلى تأكيدك.',

  'mailEmailChanged.lead': 'أصبح لحسابك في Gatehouse من الآن عنوان آخر.',
  'mailEmailChanged.leadWhich': 'أصبح لحسابك في Gatehouse من الآن العنوان {email}.',
  'mailEmailChanged.notYou': 'إن لم تكن أنت، فأبلغ إدارة مجمعك فورًا.',
  'mailEmailChanged.subject': 'تغيّر بريدك الإلكتروني',

  'mailSecondFactor.changed': 'تغيّرت خطوة التحقق الثانية لحسابك في Gatehouse.',
  'mailSecondFactor.codesReplaced': 'استُبدلت رموز الاسترداد لحسابك في Gatehouse.',
  'mailSecondFactor.notYou': 'إن لم تكن أنت، فغيّر كلمة المرور فورًا وأبلغ إدارة مجمعك.',
  'mailSecondFactor.passkeyAdded': 'أُضيف مفتاح مرور إلى حسابك في Gatehouse.',
  'mailSecondFactor.passkeyRemoved': 'أُزيل مفتاح مرور من حسابك في Gatehouse.',
  'mailSecondFactor.subject': 'تغيّرت خطوة التحقق الثانية لديك',
  'mailSecondFactor.totpAdded': 'أُضيف تطبيق المصادقة إلى حسابك في Gatehouse.',
  'mailSecondFactor.totpRemoved': 'أُزيل تطبيق المصادقة من حسابك في Gatehouse.',

  'mailVerifyEmail.button': 'تأكيد العنوان',
  'mailVerifyEmail.lead':
    'يرجى تأكيد أن هذا هو بريدك الإلكتروني، وبعدها يكون حسابك في Gatehouse جاهزًا.',
  'mailVerifyEmail.notAsked': 'إن لم تطلب حسابًا، فلا حاجة إلى فعل شيء.',
  'mailVerifyEmail.subject': 'أكّد بريدك الإلكتروني',
};
