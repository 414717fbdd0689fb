import { isNewPassword } from '@gatehouse/shared/validation/texts';
import { composedOf, MAX_PASSWORD_BYTES } from '../accounts/accounts.feature.js';
import { PasswordRefused } from './passwords.errors.js';

/** Who the password is for. */
export interface PasswordOwner {
  email?: string | null;
  userName?: string | null;
  givenName: string;
  familyName: string;
}

/** @throws PasswordRefused naming `body.password` */
export type CheckPassword = (password: string, owner: PasswordOwner) => void;

/**
 * What a new password must not be, after OWASP ASVS 5, 6.2: one that others try first. Which
 * characters it is made of is its owner's business; its shortest length stands in the
 * specification.
 *
 * @param common in lower case
 */
export function createPasswordRules(common: ReadonlySet<string>): CheckPassword {
  return (password, owner) => {
    if (Buffer.byteLength(composedOf(password), 'utf8') > MAX_PASSWORD_BYTES)
      throw new PasswordRefused('password_too_long');
    const plain = plainOf(password);
    // Blanks alone are what others try first, too.
    if (common.has(plain) || !isNewPassword(password)) throw new PasswordRefused('password_common');
    if (wordsOf(owner).has(plain)) throw new PasswordRefused('password_personal');
  };
}

function plainOf(text: string): string {
  return text.trim().normalize('NFC').toLowerCase();
}

/** What everybody knows who knows the owner. */
function wordsOf(owner: PasswordOwner): Set<string> {
  const { email, userName, givenName, familyName } = owner;
  const names = [givenName, familyName].map(plainOf);
  const bothWays = [names, [...names].reverse()];
  const local = email?.slice(0, email.lastIndexOf('@'));
  return new Set([
    ...[email, local, userName].flatMap((word) => (word ? [plainOf(word)] : [])),
    ...names,
    ...bothWays.flatMap((pair) => ['', ' ', '.', '-', '_'].map((glue) => pair.join(glue))),
  ]);
}
