import type { Parts } from '../../parts.js';
import type { Accounts } from '../accounts/accounts.feature.js';
import type { Links } from '../links/links.feature.js';
import type { Passwords } from '../passwords/passwords.feature.js';
import { createRegistrationHandlers } from './registration.handlers.js';
import { createRegistrationService } from './registration.service.js';

interface Asked {
  accounts: Accounts;
  links: Links;
  passwords: Passwords;
}

/** How people come to an account by themselves. */
export function createRegistration(
  { answers, writing, now }: Parts,
  { accounts, links, passwords }: Asked,
) {
  const registration = createRegistrationService({
    writing,
    changes: accounts.service.changes,
    hasher: accounts.service.hasher,
    links: links.service,
    checkPassword: passwords.service.checkPassword,
    now,
  });
  return { handlers: createRegistrationHandlers(registration, answers) };
}
