import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import { alikeInTime, normaliseEmail, type AccountsService } from '../accounts/accounts.feature.js';
import { LinkInvalid } from '../links/links.feature.js';
import type { ProvePassword } from '../passwords/passwords.feature.js';
import {
  createEmailChangeSteps,
  PURPOSES,
  type EmailChangeStepsOptions,
} from './email-change-steps.js';
import { EmailUnchanged } from './email-change.errors.js';
import type { End } from './email-change.store.js';

export interface EmailChangeServiceOptions extends EmailChangeStepsOptions {
  accounts: Pick<AccountsService, 'getProfile'>;
  provePassword: ProvePassword;
}

export interface EmailChangeRequest {
  accountId: string;
  newEmail: string;
  password: string;
  address: string;
}

/** Whether the address has changed, or the link of the other mail is still to be followed. */
export type ChangeProgress = 'half-confirmed' | 'changed';

export type EmailChangeService = ReturnType<typeof createEmailChangeService>;

/** Another address for an account, once who reads the old one and who reads the new one agree. */
export function createEmailChangeService(options: EmailChangeServiceOptions) {
  const { store, writing, accounts, changes, links, provePassword, now } = options;
  const steps = createEmailChangeSteps(options);

  /** Whose link this is, and at which end it was sent. */
  const endOf = async (token: string): Promise<{ accountId: string; end: End }> => {
    try {
      return { accountId: await links.ownerOf(token, PURPOSES.new), end: 'new' };
    } catch (error) {
      if (!(error instanceof LinkInvalid)) throw error;
      return { accountId: await links.ownerOf(token, PURPOSES.old), end: 'old' };
    }
  };

  return {
    /**
     * Writes to both addresses.
     * @throws EmailTooLong, EmailUnchanged, CurrentPasswordWrong, TooManyAttempts, AccountGone, LoginsBusy
     */
    async request(
      { accountId, newEmail, password, address }: EmailChangeRequest,
      remember: Remember<void>,
    ): Promise<void> {
      const account = await accounts.getProfile(accountId);
      await provePassword(account, { password, path: 'body.password', address });
      const email = normaliseEmail(newEmail, 'body.newEmail');
      if (email === account.email) throw new EmailUnchanged();
      await alikeInTime(() => steps.begin(accountId, email, remember));
    },

    /**
     * Confirms one end; the second of the two changes the address.
     * @throws LinkInvalid; EmailTaken when somebody else has proven the address meanwhile
     */
    async confirm(
      token: string,
      address: string,
      remember: Remember<ChangeProgress>,
    ): Promise<ChangeProgress> {
      const { accountId, end } = await endOf(token);
      return writing.inTransaction(async (tx) => {
        const account = await changes.findById(tx, accountId);
        if (account?.status !== 'active') throw new LinkInvalid();
        await links.use(tx, token, PURPOSES[end]);
        await store.confirm(tx, accountId, end, now());
        const change = await store.find(tx, accountId);
        if (change === undefined) throw new LinkInvalid();
        const whole = change.confirmed.old && change.confirmed.new;
        if (whole) await steps.apply(tx, account, change.newEmail, address);
        const progress = whole ? 'changed' : 'half-confirmed';
        await remember(tx, progress);
        return progress;
      });
    },
  };
}
