import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const ar: TextsLike<typeof en> = {
  'alarm.come': 'أنا قادم',
  'alarm.layAside': 'كتم الصوت',
  'alarm.look': 'عرض',
  'alarm.others': {
    zero: 'لا إنذارات أخرى',
    one: 'إنذار آخر مفتوح',
    two: 'إنذاران آخران مفتوحان',
    few: '{count} إنذارات أخرى مفتوحة',
    many: '{count} إنذارًا آخر مفتوحًا',
    other: '{count} إنذار آخر مفتوح',
  },
  'alarm.silentHint': 'يجب ألا يلاحظ أحد هناك',
  'alarm.sos': 'SOS',
  'alarm.raise': 'إطلاق إنذار',
  'alertKind.medical': 'حالة طبية طارئة',
  'alertKind.fire': 'حريق',
  'alertKind.intrusion': 'دخيل',
  'alertKind.lift': 'عالق في المصعد',
  'alertKind.other': 'حالة طارئة أخرى',
  'alertTold.raised': 'إنذار: {kind}',
  'alertTold.asks': '{person} بحاجة إلى المساعدة.',
  'alertTold.asksAt': '{person} بحاجة إلى المساعدة: {place}.',
  'alertTold.silent': '{person} بحاجة إلى المساعدة. يجب ألا يلاحظ أحد هناك.',
  'alertTold.silentAt': '{person} بحاجة إلى المساعدة: {place}. يجب ألا يلاحظ أحد هناك.',
  'alertTold.again': 'لا أحد في الطريق بعد: {kind}',
  'alertTold.call':
    '{person} بحاجة إلى المساعدة. اتصل بجهات الاتصال للطوارئ؛ يعرض الإنذار أرقامها.',
  'alertTold.callAt':
    '{person} بحاجة إلى المساعدة: {place}. اتصل بجهات الاتصال للطوارئ؛ يعرض الإنذار أرقامها.',
  'alertTold.answered': '{person} في الطريق',
  'alertTold.answeredFor': '{kind}: {person} بحاجة إلى المساعدة.',
  'alertTold.answeredAt': '{kind}: {place}.',
  'alertTold.closed': 'انتهى الإنذار: {kind}',
  'alertTold.closedBy': 'أغلقه {person}.',
};
