import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const ar: TextsLike<typeof en> = {
  'standing.add': 'أجب مسبقًا',
  'standing.approved': 'يُسمح بالدخول',
  'standing.company': 'الشركة',
  'standing.companyHint': 'الجميع إن تركته فارغًا.',
  'standing.denied': 'لا يُسمح بالدخول',
  'standing.from': '{kind} من {company}',
  'standing.kind': 'من يأتي',
  'standing.lead': 'يُجاب هؤلاء الزوار فورًا دون جرس، ويصلكم إشعار كل مرة.',
  'standing.leftAtGate': 'يتركها عند البوابة',
  'standing.none': 'يُقرع الجرس للجميع.',
  'standing.remove': 'تراجع',
  'standing.removeWho': '{who}: تراجع',
  'standing.says': 'ما يُقال لهم',
  'standing.title': 'أُجيب مسبقًا',
  'standing.until': 'حتى {time}',
};
