import { requestFormats } from '@gatehouse/shared/validation/request-formats';
import { parseArgs } from 'node:util';
import type { OperatorRequest } from '../features/administration/operators.service.js';

/** What `grant-operator.js --help` says. */
export const USAGE = `Usage: grant-operator.js --email <address> [--given-name <name> --family-name <name>]
                         [--link mail|print] [--revoke]

Makes an account an operator of the platform, who has an admin's rights in every community and opens
new ones; so the first operator comes to be, and each after it. Where there is no account, the names make
one without a password: its owner gets a mail with a link, good once, to choose it. With --link print the
link is shown here instead, where mails do not go out yet. May be repeated: who is an operator stays one,
and a new link is made only where --link asks for it; the one before is worthless then. With --revoke the
account is an ordinary one again.

Rights change with the next refresh or login. Needs the environment of auth, whose PUBLIC_URL the link
begins with; a mail leaves when auth and notification run. Ends with 1 when nothing could be done, and
with 2 when it was called wrongly.
`;

const MAX_NAME = 100;

/** What the command was asked for. */
export interface OperatorArguments extends OperatorRequest {
  help: boolean;
  revoke: boolean;
}

/** @throws Error when the arguments are not those of {@link USAGE} */
export function readOperatorArguments(args: readonly string[]): OperatorArguments {
  const { values } = parseArgs({
    args: [...args],
    options: {
      email: { type: 'string', default: '' },
      'given-name': { type: 'string' },
      'family-name': { type: 'string' },
      link: { type: 'string' },
      revoke: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const { help, revoke, link, 'given-name': givenName, 'family-name': familyName } = values;
  if (help) return { help, revoke, email: '' };
  const email = checked('email', values.email, 'email');
  if (link !== undefined && link !== 'mail' && link !== 'print')
    throw new Error(`--link is mail or print, not "${link}"`);
  if (revoke && (link ?? givenName ?? familyName) !== undefined)
    throw new Error('--revoke stands with --email alone');
  if (givenName === undefined && familyName === undefined) return { help, revoke, email, link };
  const names = {
    givenName: checked('given-name', givenName ?? '', 'name'),
    familyName: checked('family-name', familyName ?? '', 'name'),
  };
  return { help, revoke, email, names, link };
}

/** As the same text is held against the specification when it comes over HTTP. */
function checked(flag: string, given: string, format: 'email' | 'name'): string {
  const { normalise, holds, message = 'is wrong' } = requestFormats[format] ?? {};
  const text = normalise?.(given) ?? given;
  if (format === 'name' && Array.from(text).length > MAX_NAME)
    throw new Error(`--${flag} has more than ${MAX_NAME} characters`);
  if (holds?.(text) !== true) throw new Error(`--${flag} ${message}`);
  return text;
}
