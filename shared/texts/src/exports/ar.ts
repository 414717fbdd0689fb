import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const ar: TextsLike<typeof en> = {
  'export.action': 'تصدير',
  'export.cancelled': 'أُلغي',
  'export.done': 'جاهز',
  'export.download': 'تنزيل {name}',
  'export.failed': 'لم يُكتب',
  'export.format': 'الصيغة',
  'export.list': 'الملفات المصدّرة',
  'export.none': 'لم يُصدَّر شيء مؤخرًا.',
  'export.queued': 'في انتظار دوره',
  'export.running': 'قيد الكتابة',
  'export.tooLarge': 'سيكون الملف كبيرًا جدًا. اختر صيغة أخرى.',
  'export.unknown': 'حدث خطأ من جانبنا. حاول مرة أخرى؛ وإن استمر فأخبرنا.',
};
