import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import { mailTo, type AccountChangesService } from '../accounts/accounts.feature.js';
import type { Account } from '../accounts/accounts.types.js';
import type { LinksService } from '../links/links.feature.js';

/** What somebody says who wants an account, and where they say it; the password is hashed. */
export interface HashedRegistration {
  email: string;
  passwordHash: string;
  givenName: string;
  familyName: string;
  phone?: string;
  locale?: string;
  address: string;
}

export interface RegistrationStepOptions {
  writing: Writing;
  changes: AccountChangesService;
  links: LinksService;
  now: () => Date;
}

/** What a registration does, which depends on who has the address now. */
export function createRegistrationStep({ writing, changes, links, now }: RegistrationStepOptions) {
  const { inTransaction, appendEvents } = writing;

  const askToVerify = async (tx: Transaction, account: Account): Promise<void> => {
    const link = await links.issue(tx, account.id, 'verify-email');
    await appendEvents(tx, mailTo(account, 'verify-email', { link }));
  };

  const createUnverified = async (tx: Transaction, said: HashedRegistration): Promise<void> => {
    const { address, ...rest } = said;
    const unverified = { ...rest, emailVerified: false, memberships: [] };
    await askToVerify(tx, await changes.create(tx, unverified, { at: now(), address }));
  };

  /**
   * Somebody tries again, or somebody else has tried with this address before. The newest link
   * stands for the newest password: whoever reads the mail verifies what it was sent for.
   */
  const replaceUnverified = async (tx: Transaction, account: Account, said: HashedRegistration) => {
    const { passwordHash, givenName, familyName } = said;
    const { phone = null, locale = account.locale } = said;
    const replaced = { givenName, familyName, phone, locale };
    await askToVerify(tx, await changes.change(tx, account, replaced, passwordHash));
  };

  /** They may have forgotten it; the mail helps them in. */
  const tellOwner = async (tx: Transaction, account: Account): Promise<void> => {
    const link = await links.issue(tx, account.id, 'reset-password');
    await appendEvents(tx, mailTo(account, 'account-exists', { link }));
  };

  const answerKnown = async (tx: Transaction, known: Account, said: HashedRegistration) => {
    if (known.status !== 'active') return;
    const purpose = known.emailVerified ? 'reset-password' : 'verify-email';
    if (!(await links.mayIssue(tx, known.id, purpose))) return;
    if (known.emailVerified) await tellOwner(tx, known);
    else await replaceUnverified(tx, known, said);
  };

  return {
    askToVerify,

    /** @throws EmailTaken when somebody registers the address at this very moment */
    register: (said: HashedRegistration, remember: Remember<void>): Promise<void> =>
      inTransaction(async (tx) => {
        const known = await changes.find(tx, said.email);
        if (known === undefined) await createUnverified(tx, said);
        else await answerKnown(tx, known, said);
        await remember(tx);
      }),
  };
}
