import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const ar: TextsLike<typeof en> = {
  'area.admin': 'الإدارة العامة',
  'area.base': 'منزلي',
  'area.employee': 'البوابة',
  'area.manager': 'إدارة المجمع',

  'bell.label': {
    zero: 'الإشعارات، لا جديد',
    one: 'الإشعارات، إشعار واحد غير مقروء',
    two: 'الإشعارات، إشعاران غير مقروءين',
    few: 'الإشعارات، {count} إشعارات غير مقروءة',
    many: 'الإشعارات، {count} إشعارًا غير مقروء',
    other: 'الإشعارات، {count} إشعار غير مقروء',
  },

  'community.choose': 'المجمع',

  'nav.account': 'الحساب',
  'nav.audit': 'سجل التدقيق',
  'nav.dashboard': 'نظرة عامة',
  'nav.desk': 'مكتب البوابة',
  'nav.home': 'الرئيسية',
  'nav.inside': 'في الداخل الآن',
  'nav.invitations': 'الدعوات',
  'nav.notifications': 'الإشعارات',
  'nav.people': 'الأشخاص',
  'nav.roles': 'الأدوار',
  'nav.visits': 'الزيارات',

  'notFound.home': 'إلى البداية',
  'notFound.text': 'ربما كُتب العنوان خطأ، أو نُقلت الصفحة.',
  'notFound.title': 'لا توجد صفحة كهذه',

  'shell.navigation': 'القائمة الرئيسية',
  'shell.offline': 'لا يوجد اتصال. سيعود من تلقاء نفسه، ولن يضيع شيء.',
  'shell.skip': 'الانتقال إلى المحتوى',
};
