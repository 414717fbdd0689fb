import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const ar: TextsLike<typeof en> = {
  'notifications.all': 'الكل',
  'notifications.archive': 'أرشفة',
  'notifications.archived': 'المؤرشفة',
  'notifications.filter': 'أي الإشعارات',
  'notifications.isUnread': 'غير مقروء',
  'notifications.markRead': 'وضع علامة مقروء',
  'notifications.markUnread': 'وضع علامة غير مقروء',
  'notifications.none': 'لا شيء هنا',
  'notifications.noneText': 'ما يحدث عند البوابة يظهر هنا.',
  'notifications.onlyUnread': 'غير المقروءة',
  'notifications.readAll': 'وضع علامة مقروء على الكل',
  'notifications.unarchive': 'إخراج من الأرشيف',
  'notifications.wasArchived': 'نُقل إلى الأرشيف.',
  'notifications.needsYou': 'بانتظارك',
  'notifications.about': 'موضوعها',
  'notifications.everything': 'كل شيء',
  'notifications.keys': 'المفاتيح: الأسهم للأعلى والأسفل، وR للقراءة أو عدمها، وA للأرشفة.',
  'notifications.page': 'كل الإشعارات',
};
