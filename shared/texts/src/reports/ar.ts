import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const ar: TextsLike<typeof en> = {
  'outcome.approved': 'سُمح بالدخول',
  'outcome.denied': 'مرفوضة',
  'outcome.expired': 'بلا رد',
  'outcome.waiting': 'قيد الانتظار',

  'reports.answered': 'تم الرد عليها',
  'reports.answers': {
    zero: 'لا ردود',
    one: 'رد واحد',
    two: 'ردان',
    few: '{count} ردود',
    many: '{count} ردًا',
    other: '{count} رد',
  },
  'reports.asked': 'الزيارات',
  'reports.byDay': 'الزيارات حسب اليوم',
  'reports.byHour': 'الزيارات حسب ساعة اليوم',
  'reports.byOutcome': 'ما آلت إليه',
  'reports.inZone': 'التوقيت في {zone}',
  'reports.lead': 'حال البوابة: كم يأتون، وما سرعة الرد عليهم.',
  'reports.median': 'زمن الرد المعتاد',
  'reports.month': '30 يومًا',
  'reports.ninety': 'تسعة من عشرة ردود خلال {time}',
  'reports.none': 'لا زيارات في هذه الفترة',
  'reports.noneText': 'عندما يأتي الزوار إلى البوابة، تظهر أعدادهم هنا.',
  'reports.quarter': '90 يومًا',
  'reports.seconds': '{range} ثانية',
  'reports.span': 'أي فترة',
  'reports.times': 'ثواني الرد',
  'reports.today': 'اليوم',
  'reports.visits': {
    zero: 'لا زيارات',
    one: 'زيارة واحدة',
    two: 'زيارتان',
    few: '{count} زيارات',
    many: '{count} زيارة',
    other: '{count} زيارة',
  },
  'reports.week': '7 أيام',
};
