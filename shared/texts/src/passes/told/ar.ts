import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const ar: TextsLike<typeof en> = {
  'passTold.approved': 'تمت الموافقة على تصريح {visitor}',
  'passTold.approvedHint': 'إلى {unit}. يمكنك الآن مشاركة رمزه.',
  'passTold.refused': 'رُفض تصريح {visitor}',
  'passTold.refusedHint': 'إلى {unit}.',
  'passTold.refusedReason': 'السبب: {reason}',
  'passTold.requested': 'تصريح لـ {visitor} بانتظار الموافقة',
  'passTold.requestedHint': 'إلى {unit}. وافق عليه أو ارفضه.',
  'passTold.used': 'دخل {visitor}',
  'passTold.usedBy': 'بتصريح إلى {unit}.',
  'passTold.usedByMany': 'بتصريح إلى {unit}، {people} معًا.',
};
