import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const ar: TextsLike<typeof en> = {
  'area.admin': 'الإدارة العامة',
  'area.base': 'منزلي',
  'area.employee': 'البوابة',
  'area.manager': 'إدارة المجمع',

  'bell.label': {
    zero: 'الإشعارات، لا جديد',
    one: 'الإشعارات، {count} غير مقروء',
    two: 'الإشعارات، {count} غير مقروءين',
    few: 'الإشعارات، {count} إشعارات غير مقروءة',
    many: 'الإشعارات، {count} إشعارًا غير مقروء',
    other: 'الإشعارات، {count} إشعار غير مقروء',
  },

  'community.choose': 'المجمع',

  'nav.community': 'المجمع',
  'nav.dashboard': 'نظرة عامة',
  'nav.desk': 'مكتب البوابة',
  'nav.home': 'الرئيسية',

  'notFound.home': 'إلى البداية',
  'notFound.text': 'ربما كُتب العنوان خطأ، أو نُقلت الصفحة.',
  'notFound.title': 'لا توجد صفحة كهذه',

  'shell.navigation': 'القائمة الرئيسية',
  'shell.offline': 'لا يوجد اتصال. سيعود من تلقاء نفسه، ولن يضيع شيء.',
  'shell.skip': 'الانتقال إلى المحتوى',
  'nav.gate': 'البوابة',
  'nav.homes': 'المنازل والأشخاص',
  'nav.more': 'المزيد',
  'nav.security': 'الأمان',
  'menu.person': 'حسابك وإعداداتك',
  'find.actions': 'انتقل إلى',
  'find.box': 'ابحث عن الأشخاص والمنازل والزيارات، أو انتقل إلى صفحة',
  'find.failed': 'تعذّر البحث في كل شيء الآن.',
  'find.none': 'لم يُعثر على شيء عن «{name}»',
  'find.open': 'بحث',
  'find.title': 'ابحث وانتقل',
  'theme.dark': 'داكن',
  'theme.label': 'المظهر',
  'theme.light': 'فاتح',
  'theme.system': 'مثل الجهاز',
  'shell.hello': 'مرحبًا، {name}',
  'cards.all': 'عرض الكل',
};
