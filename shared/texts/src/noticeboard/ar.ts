import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const ar: TextsLike<typeof en> = {
  'notices.askTakeDown': 'إزالة «{title}»؟',
  'notices.askTakeDownText': 'لن يجده أحد بعد ذلك، ولا يمكن نشره من جديد. ويبقى معروفًا من قرأه.',
  'notices.body': 'نص الإعلان',
  'notices.edit': 'تعديل الإعلان',
  'notices.exportLead': 'كل إعلان منشور: نصه، ومن كتبه، وكم شخصًا قرأه.',
  'notices.exportTitle': 'تصدير الإعلانات',
  'notices.exportTooMany': 'عدد الإعلانات {notices}، وملف PDF يتسع لـ {most}. اختر صيغة أخرى.',
  'notices.latest': 'أحدث إعلان، من {author}',
  'notices.lead': 'ما تخبر به الإدارة الجميع.',
  'notices.noneText': 'هنا يظهر ما تخبر به الإدارة الجميع.',
  'notices.pinned': 'مثبّت',
  'notices.pinnedHint': 'آخر يوم يبقى فيه فوق غيره.',
  'notices.pinnedUntil': 'مثبّت حتى',
  'notices.publish': 'نشر',
  'notices.readers': {
    zero: 'لم يقرأه أحد بعد',
    one: 'قرأه شخص واحد',
    two: 'قرأه شخصان',
    few: 'قرأه {count} أشخاص',
    many: 'قرأه {count} شخصًا',
    other: 'قرأه {count} شخص',
  },
  'notices.saved': 'نُشر الإعلان',
  'notices.takeDown': 'إزالة',
  'notices.title': 'الموضوع',
  'notices.write': 'كتابة إعلان',
};
