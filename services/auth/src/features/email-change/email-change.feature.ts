import type { Parts } from '../../parts.js';
import type { Accounts } from '../accounts/accounts.feature.js';
import type { Links } from '../links/links.feature.js';
import type { Passwords } from '../passwords/passwords.feature.js';
import { createEmailChangeHandlers } from './email-change.handlers.js';
import { createEmailChangeService } from './email-change.service.js';
import { createEmailChangeStore } from './email-change.store.js';

interface Asked {
  accounts: Accounts;
  links: Links;
  passwords: Passwords;
}

/** Another address for an account. */
export function createEmailChange(
  { sequelize, answers, writing, now }: Parts,
  { accounts, links, passwords }: Asked,
) {
  const emailChange = createEmailChangeService({
    store: createEmailChangeStore(sequelize),
    accounts: accounts.service.accounts,
    writing,
    changes: accounts.service.changes,
    links: links.service,
    provePassword: passwords.service.provePassword,
    now,
  });
  return { handlers: createEmailChangeHandlers(emailChange, answers) };
}
