export const en = {
  'mailAccountExists.forgot': 'If you have forgotten your password, choose a new one:',
  'mailAccountExists.forgotAsk':
    'If you have forgotten your password, ask for a new one on the sign-in page.',
  'mailAccountExists.lead':
    'Somebody, perhaps you, wanted to open a Gatehouse account with this address. There is one already: simply sign in.',
  'mailAccountExists.subject': 'You have an account already',

  'mailConfirmEmailChange.button': 'Confirm the change',
  'mailConfirmEmailChange.notYou': 'If it was not you, do not follow it: nothing changes then.',
  'mailConfirmEmailChange.subject': 'Confirm the change of your email address',
  'mailConfirmEmailChange.wanted':
    'Somebody, hopefully you, wants your Gatehouse account to have another address. The change needs your confirmation.',
  'mailConfirmEmailChange.wantedWhich':
    'Somebody, hopefully you, wants your Gatehouse account to have the address {email}. The change needs your confirmation.',

  'mailEmailChanged.lead': 'Your Gatehouse account has another address from now on.',
  'mailEmailChanged.leadWhich': 'Your Gatehouse account has the address {email} from now on.',
  'mailEmailChanged.notYou': 'If it was not you, tell the management of your community at once.',
  'mailEmailChanged.subject': 'Your email address was changed',

  'mailSecondFactor.changed': 'The second factor of your Gatehouse account was changed.',
  'mailSecondFactor.codesReplaced': 'The recovery codes of your Gatehouse account were replaced.',
  'mailSecondFactor.notYou':
    'If it was not you, change your password at once, and tell the management of your community.',
  'mailSecondFactor.passkeyAdded': 'A passkey of your Gatehouse account was added.',
  'mailSecondFactor.passkeyRemoved': 'A passkey of your Gatehouse account was removed.',
  'mailSecondFactor.subject': 'Your second factor was changed',
  'mailSecondFactor.totpAdded': 'The authenticator app of your Gatehouse account was added.',
  'mailSecondFactor.totpRemoved': 'The authenticator app of your Gatehouse account was removed.',

  'mailVerifyEmail.button': 'Confirm this address',
  'mailVerifyEmail.lead':
    'Please confirm that this is your email address, and your Gatehouse account is ready.',
  'mailVerifyEmail.notAsked': 'If you have not asked for an account, you need not do anything.',
  'mailVerifyEmail.subject': 'Confirm your email address',
} as const;
