import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const ar: TextsLike<typeof en> = {
  'communities.allActive': 'جميع المجمعات نشطة.',
  'communities.notActive': 'مجمعات غير نشطة',
  'communityState.active': 'نشط',
  'communityState.closed': 'مغلق',
  'communityState.closing': 'قيد الإغلاق',
  'communityState.setup': 'قيد الإعداد',
  'communityState.suspended': 'معلّق',
  'setup.cardText': 'بقيت بضع خطوات حتى يتمكن الجميع من استخدامه.',
  'setup.cardTitle': 'مجمعك قيد الإعداد',
  'setup.goOn': 'متابعة الإعداد',
};
