export const en = {
  'doorway.text': 'See who is at the gate, wherever you are, and answer with one touch.',
  'doorway.title': 'Somebody is always at the gate for you.',

  'noCommunity.join': 'Join with a code',
  'noCommunity.text':
    'Your account does not belong to a community. Ask the manager of yours for an invitation.',
  'noCommunity.title': 'No community yet',

  'secondFactor.code': 'Code',
  'secondFactor.lead': 'Type the six digits that your authenticator app shows.',
  'secondFactor.other': 'Sign in as somebody else',
  'secondFactor.passkeyLead': 'Confirm with your passkey that it is you.',
  'secondFactor.recoveryCode': 'Recovery code',
  'secondFactor.recoveryLead': 'Type one of the recovery codes that you kept.',
  'secondFactor.title': 'One more step',
  'secondFactor.useApp': 'Use the app',
  'secondFactor.usePasskey': 'Use a passkey',
  'secondFactor.useRecovery': 'Use a recovery code',

  'session.signOut': 'Sign out',

  'signIn.another': 'Somebody else has signed in here. What you had open is closed.',
  'signIn.back': 'Back to sign in',
  'signIn.button': 'Sign in',
  'signIn.forgot': 'Forgot your password?',
  'signIn.goOnAs': 'Go on as {name}',
  'signIn.invited': 'New here? You join with the link in your invitation.',
  'signIn.lead': 'Good to see you.',
  'signIn.name': 'Email address or user name',
  'signIn.title': 'Sign in',
  'signIn.withPasskey': 'Sign in with a passkey',

  'stepUp.title': 'Is it you?',
  'stepUp.withCode': 'For this, please give a code of your authenticator app or a recovery code.',
  'stepUp.withPassword': 'For this, please give your password once more.',
} as const;
