import type { Parts } from '../../parts.js';
import type { Accounts } from '../accounts/accounts.feature.js';
import type { Links } from '../links/links.feature.js';
import { createPasswordLinksHandlers } from './password-links.handlers.js';
import { createPasswordLinksService } from './password-links.service.js';

interface Asked {
  accounts: Accounts;
  links: Links;
}

/** Links to another password, handed to those who read no mail. */
export function createPasswordLinks({ answers, writing, now }: Parts, { accounts, links }: Asked) {
  const passwordLinks = createPasswordLinksService({
    accounts: accounts.service.accounts,
    changes: accounts.service.changes,
    links: links.service,
    writing,
    now,
  });
  return { handlers: createPasswordLinksHandlers(passwordLinks, answers) };
}
