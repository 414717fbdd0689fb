export const en = {
  'emailChange.button': 'Confirm the address',
  'emailChange.done': 'Your email address has been changed.',
  'emailChange.half': 'Confirmed. Now follow the link that we sent to your other address.',
  'emailChange.lead': 'Confirm that you want to change the email address of your account.',
  'emailChange.title': 'New email address',

  'factor.askNewCodes': 'Make new recovery codes?',
  'factor.askNewCodesText': 'The codes that you have kept so far stop working at once.',
  'factor.askRemove': 'Remove the authenticator app?',
  'factor.askRemoveText': 'If you have no passkey, your password alone opens your account then.',
  'factor.begin': 'Set up an authenticator app',
  'factor.codesKept': 'I have kept them safe',
  'factor.codesLeft': {
    one: 'You have {count} recovery code left.',
    other: 'You have {count} recovery codes left.',
  },
  'factor.codesText':
    'Keep these recovery codes in a safe place. Each lets you in once if you lose your phone. They are not shown again.',
  'factor.confirm': 'Confirm',
  'factor.newCodes': 'New recovery codes',
  'factor.on': 'On',
  'factor.qr': 'QR code for the authenticator app',
  'factor.remove': 'Remove',
  'factor.removed': 'The authenticator app is removed.',
  'factor.scan':
    'Scan this picture with your authenticator app, then type the six digits that it shows.',
  'factor.text':
    'A code from your phone protects your account even if somebody learns your password.',
  'factor.title': 'Second factor',
  'factor.typeIt': 'Or type this secret:',

  'look.text': 'Your choice counts at once. Mails are written in your language too.',
  'look.title': 'Language and appearance',

  'profile.saved': 'Your profile has been saved.',
  'profile.title': 'Profile',

  'sessions.askEnd': 'Sign out on {device}?',
  'sessions.askEndOthers': 'Sign out everywhere else?',
  'sessions.askEndOthersText':
    'All your other devices have to sign in again. Until then only this one rings.',
  'sessions.askEndText': 'Whoever uses it has to sign in again. Until then it does not ring.',
  'sessions.byAdmin': 'opened by an admin',
  'sessions.end': 'Sign out',
  'sessions.endOthers': 'Sign out everywhere else',
  'sessions.endWhich': 'Sign out on {device}',
  'sessions.lastUsed': 'last used {when}',
  'sessions.othersEnded': 'You are signed in only on this device now.',
  'sessions.thisOne': 'This device',
  'sessions.title': 'Where you are signed in',
  'sessions.unknownDevice': 'Unknown device',
  'sessions.wasEnded': '{device} is signed out.',

  'theme.dark': 'Dark',
  'theme.label': 'Appearance',
  'theme.light': 'Light',
  'theme.system': 'Like the device',

  'verify.button': 'Confirm my address',
  'verify.done': 'Your email address is confirmed. You can sign in now.',
  'verify.lead': 'One press, and your email address is confirmed.',
  'verify.title': 'Confirm your address',
} as const;
