export const en = {
  'forgot.button': 'Send me a link',
  'forgot.lead': 'Tell us your email address, and we send you a link to choose a new password.',
  'forgot.noAddress': 'No email address? Ask the management of your community for a link.',
  'forgot.sent':
    'If there is an account with this address, a mail is on its way. The link is good for 30 minutes.',
  'forgot.title': 'Forgot your password?',

  'password.button': 'Change the password',
  'password.changed': 'Your password has been changed.',
  'password.text': 'Your other devices are signed out.',
  'password.title': 'Password',

  'reset.again': 'Send me a new link',
  'reset.button': 'Set the password',
  'reset.done': 'Your new password is set. Sign in with it.',
  'reset.lead': 'Choose a new password for your account. All your devices are signed out.',
  'reset.title': 'New password',
} as const;
