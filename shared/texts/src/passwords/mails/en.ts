export const en = {
  'mailPasswordChanged.lead': 'The password of your Gatehouse account was changed.',
  'mailPasswordChanged.notYou':
    'If it was not you, ask for a new password on the sign-in page at once, and tell the management of your community.',
  'mailPasswordChanged.subject': 'Your password was changed',

  'mailResetPassword.button': 'Choose a new password',
  'mailResetPassword.lead':
    'Somebody, hopefully you, asked for a new password for your Gatehouse account.',
  'mailResetPassword.notYou':
    'If it was not you, you need not do anything: your password stays as it is.',
  'mailResetPassword.subject': 'Choose a new password',
} as const;
