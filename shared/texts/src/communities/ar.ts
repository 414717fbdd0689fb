import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const ar: TextsLike<typeof en> = {
  'unit.example': 'مثلًا A-101',
  'unit.label': 'المنزل',
  'unit.missing': 'اختر منزلًا من القائمة.',
  'unit.nobodyOnline': 'لا أحد هناك يفتح البوابة في هذه اللحظة.',
  'unit.online': 'متصل الآن: {names}',
  'unit.unknown': 'لا يوجد منزل بهذا الاسم.',
};
