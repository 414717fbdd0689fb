import { dataErased } from './data-erased.outline.js';
import type { Key, Outline, Part, Telling } from './mail.outline.js';
import type { MailTemplate } from './mail.types.js';

/** What each mail says, in this order, below the greeting. */
export const outlines: Readonly<Record<MailTemplate, Outline>> = {
  'verify-email': {
    subject: ({ say }) => say('mailVerifyEmail.subject'),
    parts: (telling) => [
      said(telling.say('mailVerifyEmail.lead')),
      button(telling, 'mailVerifyEmail.button'),
      said(howLong(telling), telling.say('mailVerifyEmail.notAsked')),
    ],
  },
  'account-exists': {
    subject: ({ say }) => say('mailAccountExists.subject'),
    parts: ({ say, values }) => [
      said(say('mailAccountExists.lead')),
      ...(values['link'] === ''
        ? [said(say('mailAccountExists.forgotAsk'))]
        : [said(say('mailAccountExists.forgot')), { button: say('mailResetPassword.button') }]),
      said(say('mail.nothingToDo')),
    ],
  },
  'reset-password': {
    subject: ({ say }) => say('mailResetPassword.subject'),
    parts: (telling) => [
      said(telling.say('mailResetPassword.lead')),
      button(telling, 'mailResetPassword.button'),
      said(howLong(telling), telling.say('mailResetPassword.notYou')),
    ],
  },
  'password-changed': {
    subject: ({ say }) => say('mailPasswordChanged.subject'),
    parts: (telling) => [
      said(telling.say('mailPasswordChanged.lead')),
      ...facts(telling, ['at', 'mail.when']),
      said(telling.say('mailPasswordChanged.notYou')),
    ],
  },
  invitation: {
    subject: ({ say, values }) =>
      say('mailInvitation.subject', { community: values['community'] || 'Gatehouse' }),
    parts: (telling) => [
      said(invitation(telling)),
      button(telling, 'mailInvitation.button'),
      said(howLong(telling), telling.say('mailInvitation.unknown')),
    ],
  },
  'confirm-email-change': {
    subject: ({ say }) => say('mailConfirmEmailChange.subject'),
    parts: (telling) => [
      said(
        telling.values['email'] === ''
          ? telling.say('mailConfirmEmailChange.wanted')
          : telling.say('mailConfirmEmailChange.wantedWhich', telling.values),
      ),
      button(telling, 'mailConfirmEmailChange.button'),
      said(howLong(telling), telling.say('mailConfirmEmailChange.notYou')),
    ],
  },
  'email-changed': {
    subject: ({ say }) => say('mailEmailChanged.subject'),
    parts: (telling) => [
      said(
        telling.values['email'] === ''
          ? telling.say('mailEmailChanged.lead')
          : telling.say('mailEmailChanged.leadWhich', telling.values),
      ),
      ...facts(telling, ['at', 'mail.when']),
      said(telling.say('mailEmailChanged.notYou')),
    ],
  },
  'new-device': {
    subject: ({ say }) => say('mailNewDevice.subject'),
    parts: (telling) => [
      said(telling.say('mailNewDevice.lead')),
      ...facts(
        telling,
        ['device', 'mailNewDevice.device'],
        ['address', 'mailNewDevice.address'],
        ['at', 'mail.when'],
      ),
      said(telling.say('mailNewDevice.notYou')),
    ],
  },
  'second-factor-changed': {
    subject: ({ say }) => say('mailSecondFactor.subject'),
    parts: (telling) => [
      said(telling.say(secondFactorKey(telling.values))),
      ...facts(telling, ['at', 'mail.when']),
      said(telling.say('mailSecondFactor.notYou')),
    ],
  },
  'data-erased': dataErased,
  impersonated: {
    subject: ({ say }) => say('mailImpersonated.subject'),
    parts: (telling) => [
      said(impersonation(telling)),
      ...facts(telling, ['reason', 'mailImpersonated.reason'], ['at', 'mailImpersonated.from']),
      said(telling.say('mailImpersonated.how')),
      said(telling.say('mailImpersonated.notRight')),
    ],
  },
};

/** To whom the mail speaks. */
export function greeting({ say, values }: Telling): Part {
  return said(values['name'] === '' ? say('mail.hello') : say('mail.helloName', values));
}

const said = (...sentences: string[]): Part => ({ lines: [sentences.join(' ')] });

function button({ say }: Telling, key: Key): Part {
  const label = say(key);
  return { button: label, above: say('mail.labelled', { label }) };
}

/** What is known of it, each on a line of its own; nothing where nothing is. */
function facts({ say, values, moment }: Telling, ...lines: [name: string, key: Key][]): Part[] {
  const known = lines.filter(([name]) => values[name] !== '');
  const texts = known.map(([name, key]) => {
    const value = values[name] ?? '';
    return say(key, { [name]: name === 'at' ? moment(value) : value });
  });
  return texts.length === 0 ? [] : [{ lines: texts }];
}

function howLong({ say, values, moment }: Telling): string {
  const { expiresAt = '' } = values;
  return expiresAt === ''
    ? say('mail.linkOnce')
    : say('mail.linkUntil', { until: moment(expiresAt) });
}

function invitation({ say, values }: Telling): string {
  const { community, invitedBy: inviter = '', unit = '' } = values;
  const role = roleKey(values);
  const filled = {
    inviter,
    community: community || say('mailInvitation.yourCommunity'),
    home: unit === '' ? '' : ` (${unit})`,
    role: role === undefined ? '' : say(role),
  };
  if (inviter === '')
    return say(role === undefined ? 'mailInvitation.invited' : 'mailInvitation.invitedAs', filled);
  return say(
    role === undefined ? 'mailInvitation.invitedBy' : 'mailInvitation.invitedByAs',
    filled,
  );
}

function roleKey({ role, job }: Telling['values']): Key | undefined {
  if (role === undefined || role === '') return undefined;
  if (role === 'resident') return 'mailInvitation.asResident';
  if (role === 'manager') return 'mailInvitation.asManager';
  if (role === 'admin') return 'mailInvitation.asAdmin';
  return job === 'guard' ? 'mailInvitation.asGuard' : 'mailInvitation.asStaff';
}

const changes = new Map<string, Key>([
  ['passkey added', 'mailSecondFactor.passkeyAdded'],
  ['passkey removed', 'mailSecondFactor.passkeyRemoved'],
  ['recovery-codes replaced', 'mailSecondFactor.codesReplaced'],
  ['totp added', 'mailSecondFactor.totpAdded'],
  ['totp removed', 'mailSecondFactor.totpRemoved'],
]);

/** What another release may send, and has no sentence here, was changed all the same. */
function secondFactorKey({ factor = '', change = '' }: Telling['values']): Key {
  return changes.get(`${factor} ${change}`) ?? 'mailSecondFactor.changed';
}

function impersonation({ say, values, moment }: Telling): string {
  const { until = '' } = values;
  const actor = values['actor'] || say('mailImpersonated.somebody');
  return until === ''
    ? say('mailImpersonated.lead', { actor })
    : say('mailImpersonated.leadUntil', { actor, until: moment(until) });
}
