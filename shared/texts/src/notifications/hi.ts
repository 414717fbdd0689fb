import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const hi: TextsLike<typeof en> = {
  'notifications.all': 'सभी',
  'notifications.archive': 'संग्रह में रखें',
  'notifications.archived': 'संग्रहित',
  'notifications.filter': 'कौन-सी सूचनाएँ',
  'notifications.isUnread': 'अपठित',
  'notifications.markRead': 'पढ़ा हुआ चिह्नित करें',
  'notifications.markUnread': 'अपठित चिह्नित करें',
  'notifications.none': 'यहाँ कुछ नहीं है',
  'notifications.noneText': 'गेट पर जो होता है, वह यहाँ बताया जाता है।',
  'notifications.onlyUnread': 'अपठित',
  'notifications.readAll': 'सभी को पढ़ा हुआ चिह्नित करें',
  'notifications.unarchive': 'संग्रह से निकालें',
  'notifications.wasArchived': 'संग्रह में रखा गया।',
  'notifications.needsYou': 'आपके इंतज़ार में',
  'notifications.about': 'किस बारे में',
  'notifications.everything': 'सब कुछ',
  'notifications.keys': 'कुंजियाँ: तीर ऊपर-नीचे ले जाते हैं, R पढ़ा या अपठित करता है, A संग्रहित करता है।',
  'notifications.page': 'सभी सूचनाएँ',
};
