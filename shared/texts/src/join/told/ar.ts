import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const ar: TextsLike<typeof en> = {
  'joinTold.requested': '{applicant} يطلب السكن في {unit}',
  'joinTold.requestedHint': 'وافق على الطلب إن كنت تعرف صاحبه، أو ارفضه.',
  'joinTold.approved': 'أنت تسكن الآن في {unit}',
  'joinTold.approvedHint': 'تمت الموافقة على طلبك.',
  'joinTold.approvedLater': 'تمت الموافقة على طلبك للسكن في {unit}',
  'joinTold.approvedFrom': 'تسكن هناك ابتداءً من {day}.',
  'joinTold.refused': 'رُفض طلبك للسكن في {unit}',
  'joinTold.refusedReason': 'السبب: {reason}',
  'joinTold.refusedHint': 'إن كان هذا خطأً فاسأل الإدارة.',
  'joinTold.expired': 'انتهت مدة طلبك للسكن في {unit}',
  'joinTold.expiredHint': 'لم يبتّ فيه أحد خلال 30 يومًا. يمكنك الطلب من جديد.',
};
