import type { ProducedEvents } from '@gatehouse/contracts/messages/auth';
import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import { mailRequested } from '../../messaging/events.js';
import type { IssuedLink } from '../links/links.types.js';
import type { Account } from './accounts.types.js';

type Template = ProducedEvents['gatehouse.mail.requested.v1']['template'];

export interface MailContent {
  /** Where to, if not to the account's address. */
  to?: string;
  link?: IssuedLink;
  /** What the template fills in besides the name and the link. */
  values?: Readonly<Record<string, string>>;
  /** Of values that are names of others, whose. */
  named?: Readonly<Record<string, string>>;
}

/**
 * A mail to the owner of an account, in their language; times in it are those of their community, or of
 * the first of several.
 * @returns none to who has no address
 */
export function mailTo(
  account: Account,
  template: Template,
  content: MailContent = {},
): Envelope[] {
  const { to = account.email, link, values = {}, named } = content;
  if (to === null) return [];
  const expiresAt = link?.expiresAt.toISOString();
  const communityId = account.memberships[0]?.communityId;
  const mail = mailRequested(account.id, {
    to,
    locale: account.locale,
    template,
    values: {
      name: account.givenName,
      ...(communityId !== undefined && { communityId }),
      ...values,
      ...(link !== undefined && { link: link.url }),
      ...(expiresAt !== undefined && { expiresAt }),
    },
    ...(expiresAt !== undefined && { expiresAt }),
    ...(named !== undefined && {
      named: Object.entries(named).map(([value, accountId]) => ({
        ...{ value, accountId, ...(communityId !== undefined && { communityId }) },
      })),
    }),
  });
  return [mail];
}
