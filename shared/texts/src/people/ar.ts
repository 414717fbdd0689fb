import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const ar: TextsLike<typeof en> = {
  'job.gardener': 'بستاني',
  'job.guard': 'حارس',
  'job.housekeeping': 'خدمات النظافة',
  'job.technician': 'فني',

  'people.askClose': 'هل تُغلق حساب {name}؟',
  'people.askCloseText':
    'يُسجَّل خروج جميع أجهزته فورًا، ولا يمكن لأحد الدخول إلى الحساب حتى يفتحه مسؤول من جديد.',
  'people.askSignOut': 'هل تُسجّل خروج {name} من كل مكان؟',
  'people.askSignOutText':
    'على كل جهاز من أجهزته تسجيل الدخول من جديد، ولن تصله أخبار البوابة حتى ذلك الحين.',
  'people.change': 'تغيير',
  'people.changeWho': 'تغيير {name}',
  'people.deactivate': 'إغلاق الحساب',
  'people.deactivated': 'مغلق',
  'people.everybody': 'الجميع',
  'people.filter': 'أي الأشخاص',
  'people.job': 'الوظيفة',
  'people.lead': 'من يسكن ويعمل هنا، وما يُسمح له به.',
  'people.noRoles': 'لا شيء',
  'people.none': 'لم يُعثر على أحد',
  'people.noneText': 'جرّب بداية اسم أو عنوان.',
  'people.reactivate': 'إعادة فتح الحساب',
  'people.roles': 'الأدوار في المجمع',
  'people.rolesSaved': 'أدوار {name} الآن: {roles}',
  'people.saveRoles': 'حفظ الأدوار',
  'people.search': 'الاسم أو البريد الإلكتروني',
  'people.self': 'هذا أنت. يجب أن يغيّر أدوارك مسؤول آخر.',
  'people.signOut': 'تسجيل الخروج من كل مكان',
  'people.wasClosed': 'حساب {name} مغلق الآن.',
  'people.wasOpened': 'حساب {name} مفتوح من جديد.',
  'people.wasSignedOut': 'سُجِّل خروج {name} من كل مكان.',

  'role.admin': 'مسؤول',
  'role.employee': 'موظف',
  'role.manager': 'مدير',
  'role.resident': 'ساكن',

  'roles.lead': 'ما يتيحه كل دور ووظيفة. يُغيَّر من يملك ماذا في صفحة الأشخاص.',
  'roles.no': 'لا',
  'roles.permission': 'يُسمح له',
  'roles.yes': 'نعم',
  'person.title': 'شخص',
  'person.homes': 'المنازل',
  'person.noHome': 'لا منزل له هنا',
  'person.visits': 'زيارات هذا المنزل',
  'person.log': 'ما حدث لهذا الحساب',
  'person.gone': 'لا يوجد أحد بهذا العنوان هنا',
  'person.goneText': 'ربما غادر المجمع.',
};
