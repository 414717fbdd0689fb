import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import {
  EmailTaken,
  lifecycleEvent,
  mailTo,
  type AccountChangesService,
} from '../accounts/accounts.feature.js';
import type { Account } from '../accounts/accounts.types.js';
import type { LinksService } from '../links/links.feature.js';
import type { LinkPurpose } from '../links/links.types.js';
import { emailChangedEvent } from './email-change.events.js';
import type { EmailChangeStore, End } from './email-change.store.js';

export interface EmailChangeStepsOptions {
  store: EmailChangeStore;
  writing: Writing;
  changes: AccountChangesService;
  links: LinksService;
  now: () => Date;
}

export const PURPOSES: Readonly<Record<End, LinkPurpose>> = {
  old: 'email-change-old',
  new: 'email-change-new',
};

/** How a change of address begins and ends. */
export function createEmailChangeSteps(options: EmailChangeStepsOptions) {
  const { store, writing, changes, links, now } = options;
  const { inTransaction, appendEvents } = writing;

  /** An address that has an account is told so; its mail is all that differs. */
  const askNewEnd = async (tx: Transaction, account: Account, email: string): Promise<void> => {
    const link = await links.issue(tx, account.id, PURPOSES.new);
    const holder = await changes.find(tx, email);
    const mail =
      holder?.emailVerified === true
        ? mailTo(holder, 'account-exists')
        : mailTo(account, 'confirm-email-change', { to: email, link, values: { email } });
    await appendEvents(tx, mail);
  };

  const askOldEnd = async (tx: Transaction, account: Account, email: string): Promise<void> => {
    const link = await links.issue(tx, account.id, PURPOSES.old);
    await appendEvents(tx, mailTo(account, 'confirm-email-change', { link, values: { email } }));
  };

  /** Whoever has no address yet confirms the new one alone. */
  const askEnds = async (tx: Transaction, account: Account, email: string): Promise<void> => {
    const hasOld = account.email !== null;
    if (!(await links.mayIssue(tx, account.id, PURPOSES[hasOld ? 'old' : 'new']))) return;
    await store.begin(tx, { accountId: account.id, hasOld, newEmail: email, at: now() });
    if (hasOld) await askOldEnd(tx, account, email);
    await askNewEnd(tx, account, email);
  };

  const begin = (accountId: string, email: string, remember: Remember<void>): Promise<void> =>
    inTransaction(async (tx) => {
      await askEnds(tx, await changes.get(tx, accountId), email);
      await remember(tx);
    });

  /** An account that was never verified has no owner who could lose it. */
  const freeAddress = async (tx: Transaction, email: string, address: string): Promise<void> => {
    const holder = await changes.find(tx, email);
    if (holder === undefined) return;
    if (holder.emailVerified) throw new EmailTaken();
    const at = await changes.remove(tx, holder.id, now());
    await appendEvents(tx, [lifecycleEvent('deleted', holder, { at, address })]);
  };

  const apply = async (tx: Transaction, account: Account, email: string, address: string) => {
    await freeAddress(tx, email, address);
    const changed = await changes.change(tx, account, { email, emailVerified: true });
    await store.remove(tx, account.id);
    // It lies in a mailbox that the account has left.
    await links.revoke(tx, account.id, 'reset-password');
    const when = { at: now(), address };
    const values = { email, at: when.at.toISOString() };
    await appendEvents(tx, [
      emailChangedEvent(changed, when),
      ...mailTo(account, 'email-changed', { values }),
    ]);
    await changes.tellProfile(tx, changed, { changed: ['email'], when });
  };

  return { begin, apply };
}
