export const en = {
  'passkey.add': 'Add a passkey',
  'passkey.askRemove': 'Remove the passkey {name}?',
  'passkey.askRemoveText':
    'It stops opening your account at once. If you have no other second factor, your password alone is enough then.',
  'passkey.name': 'Name of the passkey',
  'passkey.nameHint': 'To tell it from others, for example after the device.',
  'passkey.removeWhich': 'Remove the passkey {name}',
  'passkey.removed': 'The passkey {name} is removed.',
  'passkey.since': 'added {when}',
  'passkey.synced': 'on several devices',
  'passkey.text':
    'Sign in with your fingerprint, your face or the lock of your device. Nobody can steal a passkey with a false page.',
  'passkey.title': 'Passkeys',
  'passkey.becomesFactor':
    'From then on, your password alone no longer opens your account: signing in with it asks for the passkey or a recovery code as well. You get the codes at once.',
} as const;
