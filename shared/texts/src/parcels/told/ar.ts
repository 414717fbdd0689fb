import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const ar: TextsLike<typeof en> = {
  'parcelTold.received': 'يوجد طرد للوحدة {unit} عند البوابة',
  'parcelTold.receivedFrom': 'يوجد طرد من {carrier} للوحدة {unit} عند البوابة',
  'parcelTold.hint': 'اذكر رمزه عند استلامه. تجد الرمز مع طرودك.',
  'parcelTold.perishable': 'محتواه سريع التلف. تجد رمزه مع طرودك.',
  'parcelTold.waits': {
    zero: 'طرد للوحدة {unit} ينتظر عند البوابة',
    one: 'طرد للوحدة {unit} ينتظر منذ يوم',
    two: 'طرد للوحدة {unit} ينتظر منذ يومين',
    few: 'طرد للوحدة {unit} ينتظر منذ {count} أيام',
    many: 'طرد للوحدة {unit} ينتظر منذ {count} يومًا',
    other: 'طرد للوحدة {unit} ينتظر منذ {count} يوم',
  },
};
