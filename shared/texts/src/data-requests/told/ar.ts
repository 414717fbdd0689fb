import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const ar: TextsLike<typeof en> = {
  'dataRequestTold.ready': 'بياناتك جاهزة',
  'dataRequestTold.readyHint': 'يمكنك تنزيلها خلال سبعة أيام.',
  'erasureTold.due': 'يجب محو بيانات خلال أسبوع',
  'erasureTold.dueHint': 'طلب أحدهم ذلك ولم يتم بعد.',
  'erasureTold.waitsForAdmin': 'إنها بيانات مسؤول. عيّن مسؤولًا آخر أولًا.',
};
