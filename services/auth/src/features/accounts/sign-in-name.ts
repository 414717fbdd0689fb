import type { Account } from './accounts.types.js';
import { normaliseEmail } from './email.js';

/** As the specification has it, in lower case. */
const USER_NAME = /^[a-z][a-z0-9]*(?:[._-][a-z0-9]+)*$/;

/** Which account somebody means who signs in. */
export type SignInName = { email: string } | { userName: string };

/** The form in which a user name is kept: letters of ASCII alone have one lower case everywhere. */
export function normaliseUserName(userName: string): string {
  return userName.toLowerCase();
}

/**
 * The form in which what somebody signs in with is counted: a mail address has an `@`, a user name has
 * none, so that neither is ever taken for the other.
 * @throws EmailTooLong
 */
export function normaliseSignIn(typed: string): string {
  return typed.includes('@') ? normaliseEmail(typed) : typed.trim().normalize('NFC').toLowerCase();
}

/**
 * Where to look for the account. What cannot be a name is looked for too, in vain: the time must not
 * tell.
 * @throws EmailTooLong
 */
export function whoSignsIn(typed: string): SignInName {
  const normal = normaliseSignIn(typed);
  if (normal.includes('@')) return { email: normal };
  return { userName: USER_NAME.test(normal) ? normal : '' };
}

/** All that the owner can sign in with, the address first; at least one. */
export function signInNamesOf({ email, userName }: Pick<Account, 'email' | 'userName'>): string[] {
  return [email, userName].filter((name) => name !== null);
}

/** What the account is called where one name is enough. */
export function signInNameOf(account: Pick<Account, 'email' | 'userName'>): string {
  return signInNamesOf(account)[0] ?? '';
}

/** As answers and events show it, in which every account has an address: empty where there is none. */
export function shownEmailOf({ email }: { email: string | null }): string {
  return email ?? '';
}
