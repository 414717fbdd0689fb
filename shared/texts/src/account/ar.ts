import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const ar: TextsLike<typeof en> = {
  'emailChange.button': 'تأكيد العنوان',
  'emailChange.done': 'تم تغيير بريدك الإلكتروني.',
  'emailChange.half': 'تم التأكيد. اتبع الآن الرابط الذي أرسلناه إلى عنوانك الآخر.',
  'emailChange.lead': 'أكّد أنك تريد تغيير البريد الإلكتروني لحسابك.',
  'emailChange.title': 'بريد إلكتروني جديد',

  'factor.askNewCodes': 'إنشاء رموز استرداد جديدة؟',
  'factor.askNewCodesText': 'ستتوقف الرموز التي احتفظت بها حتى الآن عن العمل فورًا.',
  'factor.askRemove': 'إزالة تطبيق المصادقة؟',
  'factor.askRemoveText': 'إن لم يكن لديك مفتاح مرور، فستفتح كلمة المرور وحدها حسابك.',
  'factor.begin': 'إعداد تطبيق المصادقة',
  'factor.codesKept': 'حفظتها في مكان آمن',
  'factor.codesLeft': {
    zero: 'لم يبق لديك أي رمز استرداد.',
    one: 'بقي لديك رمز استرداد واحد.',
    two: 'بقي لديك رمزا استرداد.',
    few: 'بقيت لديك {count} رموز استرداد.',
    many: 'بقي لديك {count} رمز استرداد.',
    other: 'بقي لديك {count} رمز استرداد.',
  },
  'factor.codesText':
    'احفظ رموز الاسترداد هذه في مكان آمن. يتيح لك كل منها الدخول مرة واحدة إذا فقدت هاتفك. لن تُعرض مرة أخرى.',
  'factor.confirm': 'تأكيد',
  'factor.newCodes': 'رموز استرداد جديدة',
  'factor.on': 'مفعّل',
  'factor.qr': 'رمز QR لتطبيق المصادقة',
  'factor.remove': 'إزالة',
  'factor.removed': 'أُزيل تطبيق المصادقة.',
  'factor.scan': 'امسح هذه الصورة بتطبيق المصادقة، ثم اكتب الأرقام الستة التي يعرضها.',
  'factor.text': 'رمز من هاتفك يحمي حسابك حتى لو عرف أحدهم كلمة مرورك.',
  'factor.title': 'خطوة تحقق ثانية',
  'factor.typeIt': 'أو اكتب هذا المفتاح السري:',

  'look.text': 'يسري اختيارك فورًا. والرسائل أيضًا تُكتب بلغتك.',
  'look.title': 'اللغة والمظهر',

  'profile.saved': 'تم حفظ ملفك الشخصي.',
  'profile.title': 'الملف الشخصي',

  'sessions.askEnd': 'تسجيل الخروج من {device}؟',
  'sessions.askEndOthers': 'تسجيل الخروج من كل مكان آخر؟',
  'sessions.askEndOthersText':
    'على جميع أجهزتك الأخرى تسجيل الدخول من جديد. وحتى ذلك الحين يرن هذا الجهاز وحده.',
  'sessions.askEndText': 'على من يستخدمه تسجيل الدخول من جديد، ولن يرن حتى ذلك الحين.',
  'sessions.byAdmin': 'فتحها مسؤول',
  'sessions.end': 'تسجيل الخروج',
  'sessions.endOthers': 'تسجيل الخروج من كل الأجهزة الأخرى',
  'sessions.endWhich': 'تسجيل الخروج من {device}',
  'sessions.lastUsed': 'آخر استخدام: {when}',
  'sessions.othersEnded': 'أنت مسجّل الدخول على هذا الجهاز فقط الآن.',
  'sessions.thisOne': 'هذا الجهاز',
  'sessions.title': 'أين سجّلت الدخول',
  'sessions.unknownDevice': 'جهاز غير معروف',
  'sessions.wasEnded': 'سُجِّل الخروج من {device}.',

  'theme.dark': 'داكن',
  'theme.label': 'المظهر',
  'theme.light': 'فاتح',
  'theme.system': 'مثل الجهاز',

  'verify.button': 'تأكيد عنواني',
  'verify.done': 'تم تأكيد بريدك الإلكتروني. يمكنك تسجيل الدخول الآن.',
  'verify.lead': 'ضغطة واحدة، ويتم تأكيد بريدك الإلكتروني.',
  'verify.title': 'أكّد عنوانك',
};
