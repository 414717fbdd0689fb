import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const ar: TextsLike<typeof en> = {
  'moveTold.requestedOut': '{person} يريد الانتقال من {unit}',
  'moveTold.requestedIn': '{person} يريد الانتقال إلى {unit}',
  'moveTold.requestedHint': 'اليوم هو {day}. وافق على الانتقال أو ارفضه.',
  'moveTold.approvedOut': 'تمت الموافقة على انتقال {person} من {unit}',
  'moveTold.approvedIn': 'تمت الموافقة على انتقال {person} إلى {unit}',
  'moveTold.approvedHint': 'اليوم هو {day}.',
  'moveTold.refusedOut': 'رُفض انتقال {person} من {unit}',
  'moveTold.refusedIn': 'رُفض انتقال {person} إلى {unit}',
  'moveTold.refusedReason': 'السبب: {reason}',
  'moveTold.refusedHint': 'إن كان هذا خطأً فاسأل الإدارة.',
  'moveTold.cancelledOut': 'أُلغي انتقال {person} من {unit}',
  'moveTold.cancelledIn': 'أُلغي انتقال {person} إلى {unit}',
  'moveTold.cancelledHint': 'كان مقررًا في {day}.',
  'moveTold.doneOut': '{person} انتقل من {unit}',
  'moveTold.doneIn': '{person} انتقل إلى {unit}',
  'moveTold.doneHint': 'كان مقررًا في {day}.',
  'moveTold.failedOut': 'تعذّر إتمام انتقال {person} من {unit}',
  'moveTold.failedIn': 'تعذّر إتمام انتقال {person} إلى {unit}',
  'moveTold.failedHint': 'كان اليوم {day}. ستُعاد المحاولة؛ انظر ما الذي يؤخر الانتقال.',
};
