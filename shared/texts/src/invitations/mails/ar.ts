import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const ar: TextsLike<typeof en> = {
  'mailInvitation.asAdmin': 'بصفة مسؤول',
  'mailInvitation.asGuard': 'بصفة حارس',
  'mailInvitation.asManager': 'بصفة مدير',
  'mailInvitation.asResident': 'بصفة ساكن',
  'mailInvitation.asStaff': 'بصفة موظف',
  'mailInvitation.button': 'قبول الدعوة',
  'mailInvitation.invited': 'أنت مدعو إلى {community} في Gatehouse{home}.',
  'mailInvitation.invitedAs': 'أنت مدعو إلى {community} في Gatehouse {role}{home}.',
  'mailInvitation.invitedBy': 'دعاك {inviter} إلى {community} في Gatehouse{home}.',
  'mailInvitation.invitedByAs': 'دعاك {inviter} إلى {community} في Gatehouse {role}{home}.',
  'mailInvitation.subject': 'دعوة إلى {community}',
  'mailInvitation.unknown': 'إن كنت لا تعرف عمّ يدور الأمر، فلا حاجة إلى فعل شيء.',
  'mailInvitation.yourCommunity': 'مجمعك',
};
