import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const ar: TextsLike<typeof en> = {
  'gates.add': 'إضافة بوابة',
  'gates.askClose': 'هل تغلق {gate} نهائيًا؟',
  'gates.askCloseText': 'لن يجدها أحد بعد الآن. ما حدث هناك يبقى في السجل.',
  'gates.close': 'إغلاق نهائي',
  'gates.closeWhich': 'إغلاق نهائي: {gate}',
  'gates.exists': 'لبوابة أخرى هذا الاسم.',
  'gates.lead': 'من أين يدخل الناس والمركبات ويخرجون، والأجهزة الموجودة هناك.',
  'gates.name': 'الاسم',
  'gates.none': 'لا بوابات بعد',
  'gates.noneText': 'أضف الأولى والأجهزة الموجودة عندها.',
  'gates.rename': 'إعادة تسمية',
  'gates.renameWhich': 'إعادة تسمية: {gate}',
  'gates.since': 'منذ {day}',
  'gates.stale': 'تغيّر في هذه الأثناء. انظر إليه مرة أخرى.',
};
