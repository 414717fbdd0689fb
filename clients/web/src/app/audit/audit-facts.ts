import type { AuditEntry } from '@gatehouse/client/gatehouse-client';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import { wordsFor } from '@gatehouse/ui/words';
import { jobKey, roleKey, type Role } from '../people/role-words';

export interface Fact {
  label: MessageKey;
  value: string;
}

interface Speaker {
  t: (key: MessageKey | undefined) => string;
  moment: (instant: string) => string;
}

/** What is told of an entry, in this order. Ids are for machines: they are in the saved table. */
const labels = {
  givenName: 'audit.fact.person',
  name: 'audit.fact.name',
  applicant: 'audit.fact.person',
  unit: 'audit.fact.home',
  email: 'audit.fact.email',
  methods: 'audit.fact.methods',
  device: 'audit.fact.device',
  how: 'audit.fact.how',
  factor: 'audit.fact.factor',
  change: 'audit.fact.change',
  outcome: 'audit.fact.outcome',
  reason: 'audit.fact.reason',
  until: 'audit.fact.until',
  roles: 'audit.fact.roles',
  role: 'audit.fact.role',
  job: 'audit.fact.job',
  permissions: 'audit.fact.permissions',
} as const satisfies Record<string, MessageKey>;

const valueKey = wordsFor<MessageKey>({
  pwd: 'audit.value.pwd',
  'recovery-code': 'audit.value.recovery',
  passkey: 'audit.value.passkey',
  credentials: 'audit.value.credentials',
  'second-factor': 'audit.value.second-factor',
  throttled: 'audit.value.throttled',
  logout: 'audit.value.logout',
  'ended-by-user': 'audit.value.ended-by-user',
  'ended-by-admin': 'audit.value.ended-by-admin',
  'password-changed': 'audit.value.password-changed',
  'refresh-token-reused': 'audit.value.refresh-token-reused',
  deactivated: 'audit.value.deactivated',
  deleted: 'audit.value.deleted',
  changed: 'audit.value.changed',
  reset: 'audit.value.reset',
  totp: 'audit.value.totp',
  'recovery-codes': 'audit.value.recovery-codes',
  added: 'audit.value.added',
  removed: 'audit.value.removed',
  replaced: 'audit.value.replaced',
  approved: 'audit.value.approved',
  refused: 'audit.value.refused',
  withdrawn: 'audit.value.withdrawn',
  expired: 'audit.value.expired',
  made: 'audit.value.made',
  'switched-off': 'audit.value.switched-off',
});

/** What an entry of the log says beside who and when, in words; what has none stays as it was told. */
export function factsOf({ facts }: Pick<AuditEntry, 'facts'>, speaker: Speaker): Fact[] {
  return Object.entries(labels).flatMap(([name, label]) => {
    const told = name === 'givenName' ? [facts[name], facts['familyName']] : facts[name];
    const value = inWords(name, told, speaker);
    return value === '' ? [] : [{ label, value }];
  });
}

function inWords(name: string, value: unknown, speaker: Speaker): string {
  if (Array.isArray(value)) {
    const words = value.map((one: unknown) => inWords(name, one, speaker)).filter(Boolean);
    return words.join(name === 'givenName' ? ' ' : ', ');
  }
  if (typeof value === 'object' && value !== null) return named(value) ?? grant(value, speaker);
  // That there were several is seen from which.
  if (typeof value !== 'string' || value === 'mfa') return '';
  if (name === 'until') return speaker.moment(value);
  if (name === 'role') return wordOr(roleKey(value as Role), value, speaker);
  if (name === 'job') return wordOr(jobKey(value), value, speaker);
  const isWord = ['methods', 'reason', 'how', 'factor', 'change', 'outcome'].includes(name);
  return isWord ? wordOr(valueKey(value), value, speaker) : value;
}

/** Somebody, or a home with its building. */
function named(value: object): string | undefined {
  const { name, building } = value as Record<string, unknown>;
  if (typeof name !== 'string') return undefined;
  return typeof building === 'string' ? `${name}, ${building}` : name;
}

/** A role as it was given, with its job. */
function grant(value: object, speaker: Speaker): string {
  const { role, job } = value as Record<string, unknown>;
  if (typeof job === 'string') return wordOr(jobKey(job), job, speaker);
  return typeof role === 'string' ? wordOr(roleKey(role as Role), role, speaker) : '';
}

function wordOr(key: MessageKey | undefined, value: string, { t }: Speaker): string {
  return key === undefined ? value : t(key);
}
