import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const ar: TextsLike<typeof en> = {
  'doorway.text': 'اعرف من عند البوابة أينما كنت، وأجب بلمسة واحدة.',
  'doorway.title': 'هناك دائمًا من يسهر عند البوابة من أجلك.',

  'noCommunity.join': 'الانضمام برمز',
  'noCommunity.text': 'لا ينتمي حسابك إلى أي مجمع. اطلب دعوة من مدير مجمعك.',
  'noCommunity.title': 'لا مجمع بعد',

  'secondFactor.code': 'الرمز',
  'secondFactor.lead': 'اكتب الأرقام الستة التي يعرضها تطبيق المصادقة.',
  'secondFactor.other': 'تسجيل الدخول بحساب آخر',
  'secondFactor.passkeyLead': 'أكّد بمفتاح المرور أنك أنت.',
  'secondFactor.recoveryCode': 'رمز الاسترداد',
  'secondFactor.recoveryLead': 'اكتب أحد رموز الاسترداد التي حفظتها.',
  'secondFactor.title': 'خطوة أخيرة',
  'secondFactor.useApp': 'استخدام التطبيق',
  'secondFactor.usePasskey': 'استخدام مفتاح مرور',
  'secondFactor.useRecovery': 'استخدام رمز استرداد',

  'session.signOut': 'تسجيل الخروج',

  'signIn.another': 'سجّل شخص آخر الدخول هنا. أُغلق ما كان مفتوحًا لديك.',
  'signIn.back': 'العودة إلى تسجيل الدخول',
  'signIn.button': 'تسجيل الدخول',
  'signIn.forgot': 'نسيت كلمة المرور؟',
  'signIn.goOnAs': 'المتابعة باسم {name}',
  'signIn.invited': 'جديد هنا؟ انضم بالرابط الموجود في دعوتك.',
  'signIn.lead': 'يسعدنا أن نراك.',
  'signIn.name': 'البريد الإلكتروني أو اسم المستخدم',
  'signIn.title': 'تسجيل الدخول',
  'signIn.withPasskey': 'تسجيل الدخول بمفتاح مرور',

  'stepUp.title': 'هل هذا أنت؟',
  'stepUp.withCode': 'لهذا نحتاج إلى رمز من تطبيق المصادقة أو رمز استرداد.',
  'stepUp.withPassword': 'لهذا نحتاج إلى كلمة مرورك مرة أخرى.',
};
