import { MailUnrenderable } from './mail.errors.js';
import type { MailRequest, MailTemplate } from './mail.types.js';

/** The values without which a mail makes no sense. */
const NEEDED: Readonly<Record<MailTemplate, readonly string[]>> = {
  'verify-email': ['link'],
  'account-exists': [],
  'reset-password': ['link'],
  'password-changed': [],
  invitation: ['link'],
  'confirm-email-change': ['link'],
  'email-changed': [],
  'new-device': [],
  'second-factor-changed': [],
  impersonated: [],
  'data-erased': [],
};

/** Mails after which nothing of their addressee is to be left, the address in the log included. */
const LAST: readonly MailTemplate[] = ['data-erased'];

/** Whether the log may say where a mail went. */
export const isAddressLogged = (template: MailTemplate): boolean => !LAST.includes(template);

export const mailTemplates = Object.keys(NEEDED) as MailTemplate[];

/** What a template may name; empty when the event does not tell it. */
export const valueNames = [
  ...['name', 'link', 'code', 'expiresAt', 'email', 'at', 'device', 'address'],
  ...['community', 'timeZone', 'unit', 'role', 'job', 'invitedBy', 'factor', 'change'],
  ...['actor', 'reason', 'until', 'account', 'stays'],
];

/** Chosen by people, and not always by those whom the mail goes to. */
const NAMES = ['name', 'invitedBy', 'actor'];
const FREE_TEXTS = ['device', 'community', 'unit', 'reason'];

/** Longer ones are nobody's name, and only make room for a message of their own. */
const MAX_NAME = 80;

/**
 * What a template can fill in.
 * @throws MailUnrenderable when the event lacks what the mail is about
 */
export function valuesFor(request: MailRequest): Record<string, string> {
  const values: Record<string, string> = {
    ...Object.fromEntries(valueNames.map((name) => [name, ''])),
    ...(request.expiresAt === undefined ? {} : { expiresAt: request.expiresAt }),
    ...Object.fromEntries(Object.entries(request.values).map(([key, text]) => [key, plain(text)])),
  };
  const missing = NEEDED[request.template].filter((name) => (values[name] ?? '') === '');
  if (missing.length > 0) throw new MailUnrenderable(`The mail lacks ${missing.join(', ')}`);
  for (const name of NAMES) values[name] = harmlessName(values[name] ?? '');
  for (const name of FREE_TEXTS) values[name] = withoutLinks(values[name] ?? '');
  return values;
}

/** One line: no value begins a line, or a header, of its own. */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}

/**
 * Anybody can ask for a mail to anybody's address under any name. A name that reads like a link
 * would let our mails carry theirs, so such a name is left out.
 */
function harmlessName(name: string): string {
  return name.length > MAX_NAME || /[/@:\\]|\.\S/u.test(name) ? '' : name;
}

/** Nor may any other text that somebody chose bring a link: mail programs make links of domains. */
function withoutLinks(text: string): string {
  return text.replace(/\S*(?::\/\/|@|\.\p{L}{2})\S*/gu, '…');
}
