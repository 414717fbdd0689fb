import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const ar: TextsLike<typeof en> = {
  'directory.building': 'المبنى الذي أسكنه',
  'directory.choice': 'هل يجدني الجيران؟',
  'directory.choiceText':
    'يسري فورًا وفي هذا المجمع وحده. ولا يظهر الرقم والعنوان إلا ما دمت في الدليل.',
  'directory.community': 'المجمع كله',
  'directory.email': 'من يرى بريدي الإلكتروني',
  'directory.lead': 'جيران يريدون أن يُعثر عليهم.',
  'directory.listed': 'هل أظهر في الدليل',
  'directory.listedNo': 'لا، لا يجدني أحد',
  'directory.listedYes': 'نعم، مع منزلي',
  'directory.minor': 'لا يظهر القاصرون في الدليل.',
  'directory.nobody': 'لا أحد',
  'directory.none': 'لم يُعثر على أحد',
  'directory.noneText': 'لا يظهر هنا إلا من اختار ذلك وتسمح لك السياسات بالعثور عليه.',
  'directory.phone': 'من يرى رقم هاتفي',
  'directory.saved': 'حُفظ اختيارك',
  'directory.search': 'الاسم الأول أو الأخير',
};
