import type { Parts } from '../../parts.js';
import type { Accounts } from '../accounts/accounts.feature.js';
import type { Devices } from '../devices/devices.feature.js';
import type { Links } from '../links/links.feature.js';
import type { Sessions } from '../sessions/sessions.feature.js';
import type { Throttle } from '../throttle/throttle.feature.js';
import { readCommonPasswords } from './common-passwords.js';
import { createPasswordProof } from './password-proof.js';
import { createPasswordRules } from './password-rules.js';
import { createPasswordsHandlers } from './passwords.handlers.js';
import { createPasswordsService } from './passwords.service.js';

export type { ProvePassword } from './password-proof.js';
export type { CheckPassword } from './password-rules.js';
export { PasswordRefused } from './passwords.errors.js';

export type Passwords = Awaited<ReturnType<typeof createPasswords>>;

interface Asked {
  accounts: Accounts;
  devices: Devices;
  links: Links;
  sessions: Sessions;
  throttle: Throttle;
}

/** Another password for an account, and what a password must be. */
export async function createPasswords(
  { answers, writing, now }: Parts,
  { accounts, devices, links, sessions, throttle }: Asked,
) {
  const checkPassword = createPasswordRules(await readCommonPasswords());
  const provePassword = createPasswordProof({
    accounts: accounts.service.accounts,
    throttle: throttle.service,
  });
  const passwords = createPasswordsService({
    accounts: accounts.service.accounts,
    writing,
    changes: accounts.service.changes,
    hasher: accounts.service.hasher,
    links: links.service,
    sessions: sessions.service.ender,
    throttle: throttle.service,
    devices: devices.service,
    checkPassword,
    provePassword,
    now,
  });
  return {
    handlers: createPasswordsHandlers(passwords, answers),
    service: { checkPassword, provePassword },
  };
}
