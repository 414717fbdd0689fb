import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const ar: TextsLike<typeof en> = {
  'reports.aWeekAgo': '{value} قبل أسبوع، طوال اليوم',
  'reports.answered': 'تم الرد عليها',
  'reports.asked': 'الزيارات',
  'reports.daysBefore': {
    zero: '{value} قبل ذلك',
    one: '{value} في اليوم السابق',
    two: '{value} في اليومين السابقين',
    few: '{value} في الأيام الـ{count} السابقة',
    many: '{value} في الـ{count} يومًا السابقة',
    other: '{value} في الـ{count} يوم السابقة',
  },
  'reports.exportTooLarge': 'سيكون الملف كبيرًا جدًا. اختر أيامًا أقل.',
  'reports.exportTooMany':
    'عدد الزيارات {visits}، وملف PDF يتسع لـ {most}. اختر أيامًا أقل أو صيغة أخرى.',
  'reports.gateToday': 'البوابة اليوم',
  'reports.median': 'زمن الرد المعتاد',
};
